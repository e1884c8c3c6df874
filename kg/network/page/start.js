// The page is written anew when the language changes; everything in it comes from the payload.
var views = {};
var canSwitch = canDrawPoints();

function speak() {
  var text = words();
  root.lang = lang;
  root.dir = lang === "ar" ? "rtl" : "ltr";
  document.title = named(data.title);
  byId("title").textContent = named(data.title);
  byId("language").textContent = text.other;
  byId("language").lang = lang === "ar" ? "en" : "ar";
  byId("search").placeholder = text.search;
  document.querySelectorAll("[data-word]").forEach(function (element) { element.textContent = text[element.dataset.word]; });
  document.querySelectorAll("[data-name]").forEach(function (element) {
    element.setAttribute("aria-label", text[element.dataset.name]);
    element.title = element.getAttribute("role") === "img" ? "" : text[element.dataset.name];
  });
  fill(byId("summary"), summary(text));
  listFacets();
  showWords();
  showSliders();
  listRows();
  if (!view) return;
  look();
  view.paint();
}
function look() {
  byId("switch").hidden = !canSwitch;
  byId("switch").textContent = view === views.points ? words().as_boxes : words().as_points;
  byId("few").hidden = !data.large || canSwitch;
  view.speak();
}
function sifted() {
  sift();
  listed = PIECE;
  if (chosen) showWords();
  showSliders();
  listRows();
  view.paint();
}
function use(name) {
  Object.keys(views).forEach(function (other) { views[other].frame.hidden = other !== name; });
  views[name] = views[name] || (name === "points" ? pointsView() : boxesView());
  view = views[name];
}
function change() {
  use(view === views.points ? "boxes" : "points");
  look();
  view.paint();
  view.arrange();
}

byId("language").addEventListener("click", function () { lang = lang === "ar" ? "en" : "ar"; speak(); });
byId("switch").addEventListener("click", change);
byId("whole").addEventListener("click", function () {
  byId("search").value = "";
  find();
  untick();
  leave();
  sifted();
  view.fit();
});
byId("nearer").addEventListener("click", function () { view.move(0, 0, 1.4); });
byId("farther").addEventListener("click", function () { view.move(0, 0, 1 / 1.4); });
var KEYS = { ArrowLeft: [-1, 0, 1], ArrowRight: [1, 0, 1], ArrowUp: [0, -1, 1], ArrowDown: [0, 1, 1],
  "+": [0, 0, 1.4], "=": [0, 0, 1.4], "-": [0, 0, 1 / 1.4] };
document.querySelectorAll("[role=img]").forEach(function (frame) {
  frame.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "0") view.fit();
    else if (KEYS[event.key]) view.move.apply(null, KEYS[event.key]);
    else return;
    event.preventDefault();
  });
});
document.addEventListener("keydown", function (event) {
  if (event.key !== "Escape") return;
  byId("hits").hidden = true;
  if (chosen) leave();
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", function () { view.paint(); });
addEventListener("resize", function () { view.arrange(); });
sift();
speak();
use(canSwitch ? "points" : "boxes");
look();
view.arrange();
requestAnimationFrame(function () { setTimeout(function () { performance.mark("drawn"); }); });
