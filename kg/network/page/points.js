// The picture as points, by sigma.js in WebGL, where there are more ties than a canvas can draw. The names are
// written on a layer of our own: those with most ties first, and none over another.
function canDrawPoints() {
  return data.large && Boolean(document.createElement("canvas").getContext("webgl2"));
}
function pointsView() {
  var frame = byId("points");
  frame.hidden = false;
  wake("points-script");
  var graph = new graphology.MultiGraph();
  var degree = new Int32Array(data.nodes.length);
  data.edges.forEach(function (edge) { degree[edge.from] += 1; degree[edge.to] += 1; });
  data.nodes.forEach(function (node) { graph.addNode(node.id, turned(node)); });
  data.edges.forEach(function (edge) { graph.addEdgeWithKey(edge.id, edge.from, edge.to); });
  var order = data.nodes.slice().sort(function (a, b) { return degree[b.id] - degree[a.id] || a.id - b.id; });
  var kept = new Set(), lit = new Set(), inks = {}, hovered = null;
  // A tall window turns the picture a quarter.
  var tall = frame.clientHeight > frame.clientWidth;
  function turned(node) { return { x: node.spot[tall ? 1 : 0], y: -node.spot[tall ? 0 : 1] }; }

  function look() {
    var seen = data.edges.filter(alive);
    kept = new Set(); lit = new Set();
    seen.forEach(function (edge) {
      kept.add(edge.from); kept.add(edge.to);
      if (near(edge)) { lit.add(edge.from); lit.add(edge.to); }
    });
    if (chosen && chosen.node !== undefined) lit.add(chosen.node);
    // The more lines there are, the lighter each.
    var strength = chosen ? 1 : Math.max(0.35, Math.min(0.8, 1500 / (seen.length + 1)));
    var paper = colour("--raised");
    data.ties.forEach(function (tie) { inks[tie.key] = mixed(colour("--tie-" + tie.key), paper, strength); });
    ["actor-line", "matter-line", "focus", "line", "ink", "raised"].forEach(function (name) { inks[name] = colour("--" + name); });
  }
  // Mixed beforehand: see-through lines would cost as much again to draw.
  function mixed(ink, paper, share) {
    return "#" + [1, 3, 5].map(function (at) {
      var part = function (hex) { return parseInt(hex.slice(at, at + 2), 16); };
      return Math.round(part(ink) * share + part(paper) * (1 - share)).toString(16).padStart(2, "0");
    }).join("");
  }
  look();
  var sigma = new Sigma(graph, frame, {
    allowInvalidContainer: true, renderLabels: false, hideEdgesOnMove: true, zIndex: true, stagePadding: 24,
    minCameraRatio: 0.02, maxCameraRatio: 2, defaultDrawNodeHover: function () {},
    edgeProgramClasses: { line: Sigma.rendering.EdgeLineProgram, thick: Sigma.rendering.EdgeRectangleProgram, arrow: Sigma.rendering.EdgeArrowProgram },
    nodeReducer: function (key, at) {
      var node = data.nodes[key];
      var plain = inks[node.kind + "-line"], bright = lit.has(node.id);
      var size = Math.min(9, 1 + 0.75 * Math.log2(1 + degree[key]));
      return { x: at.x, y: at.y, size: bright ? size : 0.6 * size, zIndex: bright ? 1 : 0, hidden: !kept.has(node.id) && !bright,
        color: chosen && chosen.node === node.id ? inks.focus : bright ? plain : inks.line };
    },
    edgeReducer: function (key) {
      var edge = data.edges[key], count = counts[key];
      var bold = chosen && near(edge);
      return { hidden: !alive(edge) || !near(edge), color: inks[edge.tie], size: bold ? width(count) / 2 : 0.6 + Math.log2(count || 1),
        type: bold ? (edge.directed ? "arrow" : "thick") : count > 2 ? "thick" : "line" };
    },
  });

  var layer = make("canvas", { className: "names", "aria-hidden": "true" });
  frame.insertBefore(layer, frame.querySelector(".sigma-mouse"));
  var written = [];
  function spot(node) { return sigma.graphToViewport(graph.getNodeAttributes(node.id)); }
  function writeNames() {
    var ratio = window.devicePixelRatio || 1, wide = frame.clientWidth, high = frame.clientHeight;
    layer.width = wide * ratio; layer.height = high * ratio;
    var pen = layer.getContext("2d");
    pen.scale(ratio, ratio);
    pen.textAlign = "center"; pen.textBaseline = "middle"; pen.direction = root.dir; pen.lineJoin = "round";
    written = [];
    var first = order.filter(function (node) { return node.id === hovered || (chosen && chosen.node === node.id); });
    var shown = chosen ? order.filter(function (node) { return lit.has(node.id); }) : order.filter(function (node) { return kept.has(node.id); });
    var room = Math.max(12, Math.round(wide * high / 14000));
    first.concat(shown).some(function (node) { write(pen, node, wide, high); return written.length >= room; });
  }
  function write(pen, node, wide, high) {
    var at = spot(node);
    if (at.x < 0 || at.y < 0 || at.x > wide || at.y > high) return;
    var text = named(node), size = node.kind === "actor" ? 13 : 12;
    if (text.length > 30 && node.id !== hovered) text = text.slice(0, 28) + "…";
    pen.font = (node.kind === "actor" ? "600 " : "") + size + "px " + data.face;
    var half = pen.measureText(text).width / 2 + 3;
    // A name near the edge is moved in; it stands below its point.
    var x = Math.min(Math.max(at.x, half), Math.max(half, wide - half)), y = Math.min(at.y + 7 + size / 2, high - size);
    var box = { node: node.id, left: x - half, right: x + half, top: y - size / 2 - 3, bottom: y + size / 2 + 3 };
    if (written.some(function (b) { return b.node === node.id || !(box.left > b.right || b.left > box.right || box.top > b.bottom || b.top > box.bottom); })) return;
    written.push(box);
    pen.strokeStyle = inks.raised; pen.lineWidth = 4; pen.strokeText(text, x, y);
    pen.fillStyle = inks.ink; pen.fillText(text, x, y);
  }
  sigma.on("afterRender", writeNames);
  writeNames();

  // The line nearest to where was clicked, within a few pixels; all ties between its two ends are read together.
  function hit(x, y) {
    var best = null, least_ = 36;
    var at = data.nodes.map(spot);
    data.edges.forEach(function (edge) {
      if (!alive(edge) || !near(edge)) return;
      var a = at[edge.from], b = at[edge.to], dx = b.x - a.x, dy = b.y - a.y;
      var share = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
      var far = Math.pow(a.x + share * dx - x, 2) + Math.pow(a.y + share * dy - y, 2);
      if (far < least_) { least_ = far; best = edge; }
    });
    return best;
  }
  sigma.on("clickNode", function (event) { choose({ node: Number(event.node) }); });
  sigma.on("clickStage", function (event) {
    var edge = hit(event.event.x, event.event.y);
    if (edge) choose({ pair: [edge.from, edge.to] });
    else leave();
  });
  sigma.on("enterNode", function (event) { hovered = Number(event.node); frame.style.cursor = "pointer"; writeNames(); });
  sigma.on("leaveNode", function () { hovered = null; frame.style.cursor = ""; writeNames(); });

  function paint() { look(); sigma.refresh({ skipIndexation: true, schedule: true }); }
  function arrange() {
    var wanted = frame.clientHeight > frame.clientWidth;
    if (wanted === tall) return;
    tall = wanted;
    graph.updateEachNodeAttributes(function (key) { return turned(data.nodes[key]); });
    sigma.refresh();
  }
  var camera = sigma.getCamera();
  return {
    frame: frame, paint: paint, arrange: arrange, show: function () {},
    fit: function () { camera.setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }); },
    speak: function () { byId("part").hidden = byId("more").hidden = true; },
    focus: function (id) {
      // Where a point is on the picture is known once what was asked before is drawn.
      sigma.once("afterRender", function () {
        var at = sigma.getNodeDisplayData(id);
        camera.setState({ x: at.x, y: at.y, ratio: Math.min(camera.ratio, 0.3) });
      });
      sigma.scheduleRender();
    },
    move: function (across, down, factor) {
      camera.setState({ x: camera.x + across * camera.ratio / 8, y: camera.y - down * camera.ratio / 8, ratio: camera.ratio / factor });
    },
    layers: function () {
      // While the picture moves its lines are left out; a saved one has them.
      sigma.setSetting("hideEdgesOnMove", false);
      sigma.refresh({ skipIndexation: true });
      sigma.setSetting("hideEdgesOnMove", true);
      var all = sigma.getCanvases();
      return [all.edges, all.nodes, layer];
    },
    labels: function () { return written; },
  };
}
