// What is shown. A statement counts while its act and one of its issues are ticked and its day lies in the period;
// an edge is shown while its tie and the kinds of both its ends are ticked and statements enough of it count.
var days = Array.from(new Set(data.releases.map(function (r) { return r.day; }).filter(Boolean))).sort();
var since = 0;
var until = Math.max(0, days.length - 1);
var least = 1;
// Whether of each tie, act, issue and kind is ticked; statements of no issue have one of their own, the last.
var ticked = {
  tie: new Set(data.ties.map(function (tie) { return tie.key; })),
  act: new Set(data.acts.keys()),
  issue: new Set(Array.from({ length: data.issues.length + 1 }, function (_, i) { return i; })),
  kind: new Set(data.nodes.map(function (node) { return node.class; })),
};
var counts = new Int32Array(data.edges.length);
var most = 1;
// Whether each statement counts.
var kept = [];

function counted(statement) {
  var day = data.releases[statement.release].day;
  if (day && days.length > 1 && (day < days[since] || day > days[until])) return false;
  if (!ticked.act.has(statement.act)) return false;
  if (!statement.issues.length) return ticked.issue.has(data.issues.length);
  return statement.issues.some(function (issue) { return ticked.issue.has(issue); });
}
function sift() {
  kept = data.statements.map(counted);
  most = 1;
  data.edges.forEach(function (edge) {
    var count = holding(edge).length;
    counts[edge.id] = count;
    if (count > most) most = count;
  });
}
// The statements of an edge that count. What two make together holds only where both have spoken on one issue.
function holding(edge) {
  var passes = function (i) { return kept[i]; };
  if (!edge.grounds) return edge.statements.filter(passes);
  var found = new Set();
  edge.grounds.forEach(function (ground) {
    var one = ground[0].filter(passes), other = ground[1].filter(passes);
    if (one.length && other.length) one.concat(other).forEach(function (i) { found.add(i); });
  });
  return Array.from(found);
}
function alive(edge) {
  return counts[edge.id] >= Math.max(1, least) && ticked.tie.has(edge.tie) &&
    ticked.kind.has(data.nodes[edge.from].class) && ticked.kind.has(data.nodes[edge.to].class);
}
function near(edge) {
  if (!chosen || chosen.release !== undefined) return true;
  if (chosen.edge !== undefined) return edge.id === chosen.edge;
  if (chosen.pair) return chosen.pair.indexOf(edge.from) >= 0 && chosen.pair.indexOf(edge.to) >= 0;
  return edge.from === chosen.node || edge.to === chosen.node;
}
function width(count) {
  return Math.min(data.widths.thickest, data.widths.thinnest + data.widths.step * Math.log2(Math.max(1, count)));
}
// One act is named as it is: to warn of something is not to condemn it. Lines to what was discussed stay bare.
function edgeLabel(edge) {
  if (edge.tie === "meet" && data.nodes[edge.to].kind === "matter" && !chosen) return "";
  var acts = new Set(edge.statements.map(function (i) { return data.acts[data.statements[i].act].key; }));
  var word = acts.size === 1 && data.acted.indexOf(edge.tie) >= 0 ? words().line[acts.values().next().value] : words().lines[edge.tie];
  return word + (counts[edge.id] > 1 ? " ×" + counts[edge.id] : "");
}
