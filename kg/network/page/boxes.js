// The picture as boxes and lines, by vis-network. `network`, `nodes` and `edges` are made by pyvis's drawing script,
// which a page with very many ties runs only when it is wanted.
function boxesView() {
  var frame = byId("mynetwork");
  frame.hidden = false;
  wake("drawing-script");
  var drawnEdges = data.edges.filter(function (edge) { return edge.drawn; });
  var drawnNodes = data.nodes.filter(function (node) { return node.wide; });
  var canGrow = drawnEdges.some(function (edge) { return !edge.core; });
  var grown = false, shape = "", lettering = null;

  function inView(edge) { return edge.drawn && (grown || edge.core); }
  function grow(wanted) {
    if (!canGrow || grown === wanted) return;
    grown = wanted;
    shape = "";
    paint();
    arrange();
    part();
  }
  function part() {
    var count = data.edges.filter(inView).length;
    byId("part").hidden = count === data.edges.length;
    byId("part").textContent = [words().drawn, count, words().of, data.edges.length].join(" ");
    byId("more").hidden = !canGrow;
    byId("more").textContent = grown ? words().draw_fewer : words().draw_more;
  }
  function paint() {
    var lit = new Set(), kept = new Set();
    var seen = drawnEdges.filter(function (edge) { return alive(edge) && inView(edge); });
    seen.forEach(function (edge) {
      kept.add(edge.from); kept.add(edge.to);
      if (near(edge)) { lit.add(edge.from); lit.add(edge.to); }
    });
    if (chosen && chosen.node !== undefined) lit.add(chosen.node);
    var ofTie = {};
    data.ties.forEach(function (tie) { ofTie[tie.key] = colour("--tie-" + tie.key); });
    edges.update(drawnEdges.map(function (edge) {
      var ink = ofTie[edge.tie];
      return { id: edge.id, hidden: !alive(edge) || !inView(edge), width: width(counts[edge.id]),
        color: { color: ink, highlight: ink, hover: ink, opacity: near(edge) ? 1 : 0.12 } };
    }));
    var skin = {};
    ["actor", "matter"].forEach(function (kind) {
      skin[kind] = { background: colour("--" + kind), border: colour("--" + kind + "-line"),
        highlight: { background: colour("--" + kind), border: colour("--focus") } };
    });
    var ink = colour("--ink"), faint = colour("--faint");
    nodes.update(drawnNodes.map(function (node) {
      var strong = lit.has(node.id);
      return { id: node.id, hidden: !kept.has(node.id), label: node["label_" + lang], opacity: strong ? 1 : 0.25,
        borderWidth: chosen && chosen.node === node.id ? 4 : node.kind === "actor" ? 2 : 1,
        color: skin[node.kind], font: { color: strong ? ink : faint } };
    }));
    lettering = null;
    network.redraw();
  }

  // The words of a line stand in its middle or, where a box or other words are, as near to it as there is room.
  var SIZE = 14, ALONG = [0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.22, 0.78];
  function letter(pen) {
    var taken = drawnNodes.filter(function (node) { return !nodes.get(node.id).hidden; }).map(function (node) {
      return network.getBoundingBox(node.id);
    });
    var placed = [];
    drawnEdges.filter(function (edge) { return alive(edge) && inView(edge) && near(edge); }).forEach(function (edge) {
      var text = edgeLabel(edge), line = network.body.edges[edge.id];
      if (!text || !line || !line.edgeType) return;
      var half = pen.measureText(text).width / 2 + 3, high = SIZE / 2 + 3;
      ALONG.some(function (share) {
        var at = line.edgeType.getPoint(share);
        var box = { left: at.x - half, right: at.x + half, top: at.y - high, bottom: at.y + high };
        var free = taken.every(function (other) {
          return box.left > other.right || other.left > box.right || box.top > other.bottom || other.top > box.bottom;
        });
        if (!free) return false;
        taken.push(box);
        placed.push({ edge: edge.id, text: text, tie: edge.tie, box: box, x: at.x, y: at.y });
        return true;
      });
    });
    return placed;
  }
  network.on("afterDrawing", function (pen) {
    if (network.getScale() * SIZE < 4) return;
    pen.save();
    pen.font = SIZE + "px " + data.face;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.direction = root.dir;
    lettering = lettering || letter(pen);
    var paper = colour("--raised");
    lettering.forEach(function (word) {
      pen.fillStyle = paper;
      pen.fillRect(word.box.left, word.box.top + 1, word.box.right - word.box.left, word.box.bottom - word.box.top - 2);
      pen.fillStyle = colour("--tie-" + word.tie);
      pen.fillText(word.text, word.x, word.y);
    });
    pen.restore();
  });
  network.on("dragging", function (event) { if (event.nodes.length) lettering = null; });

  // The drawing has two layouts, a wide and a tall one; the window decides.
  function arrange() {
    var wanted = (grown || !canGrow ? "" : "core_") + (frame.clientWidth >= frame.clientHeight ? "wide" : "tall");
    if (wanted !== shape) {
      shape = wanted;
      lettering = null;
      nodes.update(drawnNodes.filter(function (node) { return node[shape]; }).map(function (node) {
        return { id: node.id, x: node[shape][0], y: node[shape][1] };
      }));
    }
    fit();
  }
  // Hidden boxes keep their places; the picture is fitted to those that can be seen.
  function fit() {
    var seen = drawnNodes.filter(function (node) { return node[shape]; }).map(function (node) { return node.id; });
    network.fit({ nodes: seen, animation: false });
  }
  network.on("click", function (event) {
    if (event.nodes.length) choose({ node: event.nodes[0] });
    else if (event.edges.length) choose({ edge: event.edges[0] });
    else leave();
  });
  ["Node", "Edge"].forEach(function (what) {
    network.on("hover" + what, function () { frame.style.cursor = "pointer"; });
    network.on("blur" + what, function () { frame.style.cursor = ""; });
  });
  paint();
  byId("more").onclick = function () { grow(!grown); };

  return {
    frame: frame, paint: function () { if (!chosen) network.unselectAll(); paint(); }, arrange: arrange, fit: fit,
    speak: function () { part(); frame.querySelector("canvas").dir = root.dir; },
    // Who or what is chosen from the list or by search is drawn, if it can be.
    show: function (what) {
      var node = data.nodes[what.node], edge = data.edges[what.edge];
      if ((node && node.wide && !node.core_wide) || (edge && edge.drawn && !edge.core)) grow(true);
    },
    focus: function (id) {
      if (data.nodes[id].wide) network.focus(id, { scale: Math.max(network.getScale(), 0.9), animation: false });
    },
    move: function (across, down, factor) {
      var at = network.getViewPosition(), scale = network.getScale();
      network.moveTo({ scale: scale * factor, animation: false, position: {
        x: at.x + across * frame.clientWidth / 8 / scale, y: at.y + down * frame.clientHeight / 8 / scale } });
    },
    layers: function () { return [frame.querySelector("canvas")]; },
    labels: function () { return lettering; },
  };
}
