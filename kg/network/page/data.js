// What the page holds and what is chosen. Whatever comes from the graph enters the page as text, never as markup.
var data = JSON.parse(document.getElementById("payload").textContent);
data.statements = data.statements.map(function (s) { return { act: s[0], release: s[1], issues: s[2] }; });
var root = document.documentElement;
var lang = location.hash === "#ar" ? "ar" : location.hash === "#en" ? "en" : root.lang;
// What is read in the panel: {node}, {edge}, {pair: [node, node]} or {release}; and what had the focus before.
var chosen = null;
var opener = null;
// The picture in use; made by boxes.js or points.js.
var view = null;

// The words of the statements are read only when somebody asks for them.
var told = null;
function wordsOf(index) {
  told = told || JSON.parse(byId("told").textContent);
  var one = told[index];
  return { quote: one[0], start: one[1], end: one[2], parts: one[3], force: data.names[one[4]] || {}, held: one[5] || "" };
}

function byId(id) { return document.getElementById(id); }
function words() { return data.words[lang]; }
function named(name) { return name[lang] || name.ar || name.en || ""; }
function colour(name) { return getComputedStyle(root).getPropertyValue(name).trim(); }

// Runs a script that the page holds back until it is wanted; the policy knows it by its hash.
function wake(id) {
  var waiting = byId(id);
  if (!waiting || waiting.type !== "text/plain") return;
  document.body.appendChild(make("script", { text: waiting.textContent }));
  waiting.type = "done";
}

function make(tag, options, children) {
  var element = document.createElement(tag);
  Object.keys(options || {}).forEach(function (key) {
    if (key === "text") element.textContent = options[key];
    else if (key === "className") element.className = options[key];
    else element.setAttribute(key, options[key]);
  });
  (children || []).forEach(function (child) { if (child) element.appendChild(child); });
  return element;
}
function fill(element, children) { element.replaceChildren.apply(element, children); }
function bdi(text) { return make("bdi", { text: text, dir: "auto" }); }
function press(text, action, more) {
  var button = make("button", Object.assign({ type: "button", text: text }, more));
  button.addEventListener("click", function () { action(button); });
  return button;
}
