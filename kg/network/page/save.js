// What is shown, saved as a picture, as a table and as a graph for graphology; nothing is sent anywhere.
function save(name, content, type) {
  var address = type ? URL.createObjectURL(new Blob([content], { type: type })) : content;
  make("a", { download: name, href: address }).click();
  if (type) setTimeout(function () { URL.revokeObjectURL(address); }, 1000);
}
function csv() {
  // A cell that a spreadsheet would run as a formula is disarmed by a leading apostrophe.
  var cell = function (value) {
    var text = String(value);
    if (/^[=+\-@\t\r]/.test(text)) text = "'" + text;
    return '"' + text.replace(/"/g, '""') + '"';
  };
  var text = words();
  var lines = [[text.from, text.tie, text.to, text.count, text.act, text.facets.issue, text.published, text.release, text.words].map(cell).join(",")];
  data.edges.filter(alive).forEach(function (edge) {
    holding(edge).forEach(function (index) {
      var s = data.statements[index], release = data.releases[s.release];
      lines.push([named(data.nodes[edge.from]), text.ties[edge.tie], named(data.nodes[edge.to]), counts[edge.id], named(data.acts[s.act]),
        s.issues.map(function (i) { return named(data.issues[i]); }).join("; "), release.day, releaseName(release), wordsOf(index).quote].map(cell).join(","));
    });
  });
  return "\ufeff" + lines.join("\r\n") + "\r\n";
}
function graph() {
  var shown = data.edges.filter(alive);
  var ends = new Set();
  shown.forEach(function (edge) { ends.add(edge.from); ends.add(edge.to); });
  return JSON.stringify({
    attributes: { title: named(data.title) },
    options: { type: "mixed", multi: true, allowSelfLoops: true },
    nodes: data.nodes.filter(function (node) { return ends.has(node.id); }).map(function (node) {
      return { key: String(node.id), attributes: { iri: node.iri, label: named(node), label_ar: node.ar, label_en: node.en, kind: node.kind, class: node.class } };
    }),
    edges: shown.map(function (edge) {
      return { key: String(edge.id), source: String(edge.from), target: String(edge.to), undirected: !edge.directed,
        attributes: { tie: edge.tie, weight: counts[edge.id] } };
    }),
  }, null, 1);
}
function picture() {
  var layers = view.layers();
  var copy = make("canvas");
  copy.width = layers[0].width; copy.height = layers[0].height;
  var pen = copy.getContext("2d");
  pen.fillStyle = colour("--raised");
  pen.fillRect(0, 0, copy.width, copy.height);
  layers.forEach(function (layer) { if (layer.width && layer.height) pen.drawImage(layer, 0, 0, copy.width, copy.height); });
  return copy.toDataURL("image/png");
}
byId("picture").addEventListener("click", function () { save("network.png", picture()); });
byId("data").addEventListener("click", function () { save("network.csv", csv(), "text/csv;charset=utf-8"); });
byId("graph").addEventListener("click", function () { save("network.json", graph(), "application/json"); });
