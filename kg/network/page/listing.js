// The list of ties: what the picture shows, for reading and for the keyboard; a long one is told piece by piece.
var PIECE = 100;
var listed = PIECE;

function summary(text) {
  var actors = data.nodes.filter(function (node) { return node.kind === "actor"; }).length;
  // A meeting stands behind a tie like a statement, but nobody states it.
  var met = data.statements.filter(function (s) { return data.acts[s.act].key === "meet"; }).length;
  // A label before each number needs no plural, of which Arabic has three.
  var parts = [text.actors + " " + actors, text.matters + " " + (data.nodes.length - actors),
    text.statements + " " + (data.statements.length - met)];
  if (met) parts.push(text.meetings + " " + met);
  parts.push(text.releases + " " + data.releases.length);
  var line = [document.createTextNode(parts.join(" · "))];
  // A day is isolated: in Arabic its parts would change places.
  if (days.length) line.push(document.createTextNode(" · "), bdi(days[0]));
  if (days.length > 1) line.push(document.createTextNode(" – "), bdi(days[days.length - 1]));
  return line;
}
function listRows() {
  var text = words();
  var shown = data.edges.filter(alive).sort(function (a, b) { return counts[b.id] - counts[a.id] || a.id - b.id; });
  fill(byId("rows"), shown.slice(0, listed).map(function (edge) {
    var from = data.nodes[edge.from], to = data.nodes[edge.to];
    var open = press(text.open, function (button) { choose({ edge: edge.id }, button); },
      { "aria-label": text.open + ": " + named(from) + " – " + text.ties[edge.tie] + " – " + named(to) });
    return make("tr", { id: "row-" + edge.id }, [
      make("td", {}, [nameButton(from)]), make("td", { text: text.ties[edge.tie] }), make("td", {}, [nameButton(to)]),
      make("td", { className: "number", text: counts[edge.id] }), make("td", {}, [open])]);
  }));
  byId("shown").textContent = shown.length ? text.shown + " " + shown.length + " " + text.of + " " + data.edges.length : text.none_left;
  byId("longer").hidden = shown.length <= listed;
  byId("longer").textContent = text.longer;
}
function nameButton(node) {
  var button = press("", function (self) { choose({ node: node.id }, self); }, { className: "name" });
  button.appendChild(bdi(named(node)));
  return button;
}
byId("longer").addEventListener("click", function () {
  var first = byId("rows").children.length;
  listed += PIECE;
  listRows();
  byId("rows").children[first].querySelector("button").focus();
});
