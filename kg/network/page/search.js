// Search folds what Arabic writers vary: marks, alef, ta marbuta and ya.
function fold(text) {
  return text.toLowerCase().replace(/[\u064b-\u065f\u0670\u0640]/g, "").replace(/[\u0622\u0623\u0625]/g, "\u0627")
    .replace(/\u0629/g, "\u0647").replace(/\u0649/g, "\u064a");
}
function find() {
  var wanted = fold(byId("search").value.trim());
  var hits = byId("hits");
  hits.hidden = !wanted;
  if (!wanted) return;
  var found = data.nodes.filter(function (node) { return fold(node.ar + "\n" + node.en).indexOf(wanted) >= 0; });
  fill(hits, [make("p", { className: "small", text: found.length ? found.length + " " + words().found : words().none })]);
  found.slice(0, 40).forEach(function (node) {
    var button = press("", function (self) {
      hits.hidden = true;
      choose({ node: node.id }, self);
      view.focus(node.id);
    });
    button.appendChild(bdi(named(node)));
    hits.appendChild(button);
  });
}
byId("search").addEventListener("input", find);
byId("search").addEventListener("keydown", function (event) {
  var first = byId("hits").hidden ? null : byId("hits").querySelector("button");
  if (!first) return;
  if (event.key === "Enter") first.click();
  if (event.key === "ArrowDown") { event.preventDefault(); first.focus(); }
});
byId("hits").addEventListener("keydown", function (event) {
  var next = event.key === "ArrowDown" ? "nextElementSibling" : event.key === "ArrowUp" ? "previousElementSibling" : "";
  if (!next) return;
  event.preventDefault();
  var other = document.activeElement[next];
  (other && other.tagName === "BUTTON" ? other : byId("search")).focus();
});
