// The side panel: the words behind what is chosen.
var MOST_CARDS = 200;

function choose(what, from) {
  chosen = what;
  opener = from || null;
  view.show(what);
  showWords();
  view.paint();
  var panel = byId("words");
  if (from) { panel.focus(); panel.scrollIntoView({ block: "nearest" }); }
  else if (matchMedia("(max-width: 800px)").matches) panel.scrollIntoView({ block: "start" });
}
function leave() {
  chosen = null;
  showWords();
  view.paint();
  if (opener && opener.isConnected) opener.focus();
}
function behind() {
  if (chosen.edge !== undefined) return [data.edges[chosen.edge]];
  return data.edges.filter(function (edge) { return alive(edge) && near(edge); });
}
function heading(text) {
  if (chosen.edge !== undefined) return edgeTitle(data.edges[chosen.edge], text);
  if (chosen.pair) return [bdi(named(data.nodes[chosen.pair[0]])), make("span", { text: " – " }), bdi(named(data.nodes[chosen.pair[1]]))];
  if (chosen.release !== undefined) return [make("span", { text: text.release + ": " }), bdi(releaseName(data.releases[chosen.release]))];
  return [bdi(named(data.nodes[chosen.node]))];
}
function edgeTitle(edge, text) {
  return [bdi(named(data.nodes[edge.from])), make("span", { text: " · " + text.ties[edge.tie] + " · " }), bdi(named(data.nodes[edge.to]))];
}
// Every statement once, those that the filters leave out not at all; of a release all that was said in it.
function cards() {
  var found = new Map();
  if (chosen.release !== undefined) {
    data.edges.forEach(function (edge) {
      edge.statements.forEach(function (i) { if (data.statements[i].release === chosen.release) found.set(i, edge.tie); });
    });
    return new Map(Array.from(found).sort(function (a, b) { return a[0] - b[0]; }));
  }
  behind().forEach(function (edge) {
    holding(edge).forEach(function (i) { if (!found.has(i)) found.set(i, edge.tie); });
  });
  return found;
}
function showWords() {
  var panel = byId("words");
  var text = words();
  if (!chosen) {
    fill(panel, [make("p", { className: "small", text: text.pick }),
      data.unread ? make("p", { className: "small", text: text.unchecked }) : null].filter(Boolean));
    return;
  }
  var found = cards();
  fill(panel, [make("div", { className: "top" }, [make("h3", {}, heading(text)), press(text.close, leave)])]);
  Array.from(found).slice(0, MOST_CARDS).forEach(function (pair) {
    panel.appendChild(card(data.statements[pair[0]], wordsOf(pair[0]), pair[1], text));
  });
  if (!found.size) panel.appendChild(make("p", { className: "small", text: text.none_left }));
  if (found.size > MOST_CARDS) panel.appendChild(make("p", { className: "small", text: "+ " + (found.size - MOST_CARDS) + " " + text.more }));
}

function card(statement, said, tie, text) {
  var act = named(data.acts[statement.act]), force = named(said.force), release = data.releases[statement.release];
  var box = make("article", {}, [make("p", { className: "act", text: act + (force && force !== act ? " · " + force : "") }), quote(said, release)]);
  box.style.setProperty("--tie", "var(--tie-" + tie + ")");
  var list = make("dl");
  var row = function (term, inside) { list.appendChild(make("dt", { text: term })); list.appendChild(make("dd", {}, inside)); };
  var several = function (names) {
    return [].concat.apply([], names.map(function (name, at) { return [at ? document.createTextNode(text.comma) : null, bdi(named(name))]; }));
  };
  var roles = new Map();
  said.parts.forEach(function (part) { roles.set(part[0], (roles.get(part[0]) || []).concat([data.names[part[1]]])); });
  roles.forEach(function (names, role) { row(text.roles[role], several(names)); });
  if (statement.issues.length) row(text.facets.issue, several(statement.issues.map(function (i) { return data.issues[i]; })));
  row(text.release, source(statement.release, release, text));
  if (release.day) row(text.published, [bdi(release.day)]);
  if (said.held) row(text.held, [bdi(said.held)]);
  box.appendChild(list);
  return box;
}
function quote(said, release) {
  // The block itself takes its direction from its words; a child with a direction of its own would hide them.
  var inside = make("blockquote", { lang: release.lang || "ar", dir: "auto" });
  if (said.start === said.end) inside.textContent = said.quote;
  else {
    inside.appendChild(document.createTextNode(said.quote.slice(0, said.start)));
    inside.appendChild(make("mark", { text: said.quote.slice(said.start, said.end) }));
    inside.appendChild(document.createTextNode(said.quote.slice(said.end)));
  }
  return inside;
}
function releaseName(release) { return release.title || release.source || release.key; }
// The name leads to all that was said in the release; where it was published at an address, a link leads there.
function source(number, release, text) {
  var name = press("", function (button) { choose({ release: number }, button); }, { className: "name", title: text.whole_release });
  name.appendChild(bdi(releaseName(release)));
  if (!/^https?:\/\//i.test(release.source)) return [name];
  return [name, document.createTextNode(" "),
    make("a", { href: release.source, rel: "noopener noreferrer", target: "_blank", text: text.open_release })];
}
