// The key and the filters: ties, acts, issues and kinds to tick, and the sliders of time and weight.
function sample(tie, thickness) {
  var svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  var line = document.createElementNS("http://www.w3.org/2000/svg", "line");
  var set = function (node, values) { Object.keys(values).forEach(function (k) { node.setAttribute(k, values[k]); }); };
  set(svg, { width: 34, height: 12, "aria-hidden": "true" });
  set(line, { x1: 0, y1: 6, x2: 34, y2: 6, stroke: tie ? "var(--tie-" + tie.key + ")" : "currentColor", "stroke-width": thickness });
  if (tie && tie.dashes) line.setAttribute("stroke-dasharray", tie.dashes.join(" "));
  svg.appendChild(line);
  return svg;
}
function entry(facet, key, name, count, mark) {
  var box = make("input", { type: "checkbox", id: facet + "-" + key });
  box.checked = ticked[facet].has(key);
  box.addEventListener("change", function () {
    if (box.checked) ticked[facet].add(key); else ticked[facet].delete(key);
    sifted();
  });
  return make("li", {}, [make("label", {}, [box, mark, make("bdi", { text: name }), make("span", { className: "count", text: count })])]);
}
function tally(values) {
  var found = new Map();
  values.forEach(function (value) { found.set(value, (found.get(value) || 0) + 1); });
  return found;
}
// A list to tick with its two buttons, and a field to narrow it when it is long.
function facet(name, entries) {
  var place = byId("facet-" + name);
  place.hidden = entries.length < 2;
  var list = make("ul", {}, entries.map(function (e) { return entry(name, e.key, e.name, e.count); }));
  var all = function (on) {
    return press(on ? words().tick_all : words().tick_none, function () {
      entries.forEach(function (e, i) {
        if (list.children[i].hidden) return;
        if (on) ticked[name].add(e.key); else ticked[name].delete(e.key);
        byId(name + "-" + e.key).checked = on;
      });
      sifted();
    });
  };
  var find = null;
  if (entries.length > 12) {
    find = make("input", { type: "search", dir: "auto", placeholder: words().narrow, "aria-label": words().narrow });
    find.addEventListener("input", function () {
      entries.forEach(function (e, i) { list.children[i].hidden = fold(e.name).indexOf(fold(find.value.trim())) < 0; });
    });
  }
  fill(place, [make("summary", { text: words().facets[name] }), make("div", { className: "ticks" }, [find, all(true), all(false)]), list]);
}
function listFacets() {
  var text = words();
  var byTie = tally(data.edges.map(function (edge) { return edge.tie; }));
  fill(byId("acts"), data.ties.map(function (tie) {
    return entry("tie", tie.key, text.ties[tie.key], byTie.get(tie.key) || 0, sample(tie, 3));
  }));
  fill(byId("widths"), [sample(null, data.widths.thinnest), document.createTextNode(" " + text.thin + "  "),
    sample(null, width(40)), document.createTextNode(" " + text.thick)]);
  var byAct = tally(data.statements.map(function (s) { return s.act; }));
  facet("act", data.acts.map(function (act, i) { return { key: i, name: named(act), count: byAct.get(i) || 0 }; }));
  var byIssue = tally([].concat.apply([], data.statements.map(function (s) { return s.issues.length ? s.issues : [data.issues.length]; })));
  facet("issue", data.issues.concat([{ ar: data.words.ar.no_issue, en: data.words.en.no_issue }]).map(function (issue, i) {
    return { key: i, name: named(issue), count: byIssue.get(i) || 0 };
  }).filter(function (issue) { return issue.count; }).sort(function (a, b) { return b.count - a.count; }));
  var byKind = tally(data.nodes.map(function (node) { return node.class; }));
  facet("kind", Array.from(byKind, function (pair) { return { key: pair[0], name: text.kinds[pair[0]] || pair[0], count: pair[1] }; }));
}

// The earlier day never passes the later one.
function showSliders() {
  byId("weight").hidden = most < 2 && least < 2;
  byId("least").max = Math.max(most, least);
  byId("least").value = least;
  byId("number").textContent = least;
  byId("period").hidden = days.length < 2;
  if (days.length < 2) return;
  [["since", since], ["until", until]].forEach(function (end) {
    byId(end[0]).max = days.length - 1;
    byId(end[0]).value = end[1];
    byId(end[0]).setAttribute("aria-valuetext", days[end[1]]);
    byId(end[0] + "-day").textContent = days[end[1]];
  });
}
byId("since").addEventListener("input", function () { since = Math.min(Number(byId("since").value), until); sifted(); });
byId("until").addEventListener("input", function () { until = Math.max(Number(byId("until").value), since); sifted(); });
byId("least").addEventListener("input", function () { least = Number(byId("least").value); sifted(); });
function untick() {
  since = 0; until = Math.max(0, days.length - 1); least = 1;
  data.ties.forEach(function (tie) { ticked.tie.add(tie.key); });
  data.acts.forEach(function (_, i) { ticked.act.add(i); });
  for (var i = 0; i <= data.issues.length; i++) ticked.issue.add(i);
  data.nodes.forEach(function (node) { ticked.kind.add(node.class); });
  listFacets();
}
