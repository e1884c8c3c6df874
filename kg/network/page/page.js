"use strict";
// The page's own behaviour. `network`, `nodes` and `edges` are made by the drawing script before this one.
// Whatever comes from the graph enters the page as text, never as markup.
(function () {
  var data = JSON.parse(document.getElementById("payload").textContent);
  var root = document.documentElement;
  var lang = location.hash === "#ar" ? "ar" : location.hash === "#en" ? "en" : root.lang;
  var shownTies = new Set(data.ties.map(function (tie) { return tie.key; }));
  var days = Array.from(new Set(data.statements.map(function (s) { return s.day; }).filter(Boolean))).sort();
  var until = days.length - 1;
  var least = 1;
  var drawnEdges = data.edges.filter(function (edge) { return edge.drawn; });
  var drawnNodes = data.nodes.filter(function (node) { return node.wide; });
  var canGrow = drawnEdges.some(function (edge) { return !edge.core; });
  var grown = false;
  var MOST_CARDS = 200;
  var chosen = null;
  var opener = null;

  function byId(id) { return document.getElementById(id); }
  function words() { return data.words[lang]; }
  function named(name) { return name[lang] || name.ar || name.en || ""; }

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
  function bdi(text) { return make("bdi", { text: text, dir: "auto" }); }
  function colour(name) { return getComputedStyle(root).getPropertyValue(name).trim(); }

  // What is shown: an edge while its act is ticked, it has statements enough, and one of them is old enough.
  function alive(edge) {
    return shownTies.has(edge.tie) && edge.statements.length >= least && edge.statements.some(function (i) {
      var day = data.statements[i].day;
      return !day || days.length < 2 || day <= days[until];
    });
  }
  function inView(edge) { return edge.drawn && (grown || edge.core); }
  function near(edge) {
    if (!chosen) return true;
    if (chosen.edge !== undefined) return edge.id === chosen.edge;
    return edge.from === chosen.node || edge.to === chosen.node;
  }

  function paint() {
    var lit = new Set();
    var kept = new Set();
    drawnEdges.forEach(function (edge) {
      if (!alive(edge) || !inView(edge)) return;
      kept.add(edge.from); kept.add(edge.to);
      if (near(edge)) { lit.add(edge.from); lit.add(edge.to); }
    });
    if (chosen && chosen.node !== undefined) lit.add(chosen.node);
    edges.update(drawnEdges.map(function (edge) {
      var strong = near(edge);
      var ink = colour("--tie-" + edge.tie);
      return {
        id: edge.id, hidden: !alive(edge) || !inView(edge),
        label: (strong && edgeLabel(edge)) || " ",
        color: { color: ink, highlight: ink, hover: ink, opacity: strong ? 1 : 0.12 },
        font: { color: ink, background: colour("--raised"), strokeWidth: 0, size: 14, face: data.face },
      };
    }));
    nodes.update(drawnNodes.map(function (node) {
      var actor = node.kind === "actor";
      var strong = lit.has(node.id);
      var own = chosen && chosen.node === node.id;
      return {
        id: node.id, hidden: !kept.has(node.id), label: node["label_" + lang], opacity: strong ? 1 : 0.25,
        borderWidth: own ? 4 : actor ? 2 : 1,
        color: {
          background: colour(actor ? "--actor" : "--matter"), border: colour(actor ? "--actor-line" : "--matter-line"),
          highlight: { background: colour(actor ? "--actor" : "--matter"), border: colour("--focus") },
        },
        font: { color: strong ? colour("--ink") : colour("--faint") },
      };
    }));
    drawnEdges.forEach(function (edge) { byId("row-" + edge.id).hidden = !alive(edge); });
  }
  // One act is named as it is: to warn of something is not to condemn it. Lines to what was discussed stay bare.
  function edgeLabel(edge) {
    if (edge.tie === "meet" && data.nodes[edge.to].kind === "matter" && !chosen) return "";
    var acts = new Set(edge.statements.map(function (i) { return data.statements[i].key; }));
    var word = acts.size === 1 && data.acted.indexOf(edge.tie) >= 0 ? words().line[acts.values().next().value] : words().lines[edge.tie];
    return word + (edge.statements.length > 1 ? " ×" + edge.statements.length : "");
  }

  // The page is written anew when the language changes; everything in it comes from the payload.
  function speak() {
    var text = words();
    root.lang = lang;
    root.dir = lang === "ar" ? "rtl" : "ltr";
    document.title = named(data.title);
    byId("title").textContent = named(data.title);
    byId("language").textContent = text.other;
    byId("language").lang = lang === "ar" ? "en" : "ar";
    byId("search").placeholder = text.search;
    byId("mynetwork").setAttribute("aria-label", text.diagram);
    document.querySelectorAll("[data-word]").forEach(function (element) {
      element.textContent = text[element.dataset.word];
    });
    byId("summary").replaceChildren.apply(byId("summary"), summary(text));
    listTies(text); listRows(text); showWords(false); showDay(); paint();
    byId("mynetwork").querySelector("canvas").dir = root.dir;
    network.redraw();
  }
  function summary(text) {
    var actors = data.nodes.filter(function (node) { return node.kind === "actor"; }).length;
    var releases = new Set(data.statements.map(function (s) { return s.release; })).size;
    // A label before each number needs no plural, of which Arabic has three.
    var parts = [text.actors + " " + actors, text.matters + " " + (data.nodes.length - actors),
      text.statements + " " + data.statements.length, text.releases + " " + releases];
    var line = [document.createTextNode(parts.join(" · "))];
    // A day is isolated: in Arabic its parts would change places.
    if (days.length) line.push(document.createTextNode(" · "), bdi(days[0]));
    if (days.length > 1) line.push(document.createTextNode(" – "), bdi(days[days.length - 1]));
    return line;
  }

  function sample(tie, width) {
    var svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    var line = document.createElementNS("http://www.w3.org/2000/svg", "line");
    var set = function (node, values) { Object.keys(values).forEach(function (k) { node.setAttribute(k, values[k]); }); };
    set(svg, { width: 34, height: 12, "aria-hidden": "true" });
    set(line, { x1: 0, y1: 6, x2: 34, y2: 6, stroke: tie ? "var(--tie-" + tie.key + ")" : "currentColor", "stroke-width": width });
    if (tie && tie.dashes) line.setAttribute("stroke-dasharray", tie.dashes.join(" "));
    svg.appendChild(line);
    return svg;
  }
  function listTies(text) {
    byId("acts").replaceChildren.apply(byId("acts"), data.ties.map(function (tie) {
      var box = make("input", { type: "checkbox", id: "tie-" + tie.key });
      box.checked = shownTies.has(tie.key);
      box.addEventListener("change", function () {
        if (box.checked) shownTies.add(tie.key); else shownTies.delete(tie.key);
        paint();
      });
      var count = data.edges.filter(function (edge) { return edge.tie === tie.key; }).length;
      return make("li", {}, [make("label", {}, [box, sample(tie, 3), make("span", { text: text.ties[tie.key] }),
        make("span", { className: "count", text: count })])]);
    }));
    showPart(text);
    byId("widths").replaceChildren(sample(null, data.widths[0]), document.createTextNode(" " + text.thin + "  "),
      sample(null, data.widths[1]), document.createTextNode(" " + text.thick));
  }
  function showPart(text) {
    var count = data.edges.filter(inView).length;
    byId("part").hidden = count === data.edges.length;
    byId("part").textContent = [text.drawn, count, text.of, data.edges.length].join(" ");
    byId("more").hidden = !canGrow;
    byId("more").textContent = grown ? text.draw_fewer : text.draw_more;
  }
  function grow(wanted) {
    if (!canGrow || grown === wanted) return;
    grown = wanted;
    shape = "";
    paint();
    arrange();
    showPart(words());
  }
  function listRows(text) {
    byId("rows").replaceChildren.apply(byId("rows"), drawnEdges.map(function (edge) {
      var open = make("button", { type: "button", text: text.open });
      var from = data.nodes[edge.from], to = data.nodes[edge.to];
      open.setAttribute("aria-label", text.open + ": " + named(from) + " – " + text.ties[edge.tie] + " – " + named(to));
      open.addEventListener("click", function () { choose({ edge: edge.id }, open); });
      return make("tr", { id: "row-" + edge.id }, [
        make("td", {}, [nameButton(from)]), make("td", { text: text.ties[edge.tie] }), make("td", {}, [nameButton(to)]),
        make("td", { className: "number", text: edge.statements.length }), make("td", {}, [open])]);
    }));
  }
  function nameButton(node) {
    var button = make("button", { type: "button", className: "name" }, [bdi(named(node))]);
    button.addEventListener("click", function () { choose({ node: node.id }, button); });
    return button;
  }

  // The side panel.
  function choose(what, from) {
    chosen = what;
    opener = from || null;
    // Who or what is chosen from the list or by search is drawn, if it can be.
    var node = data.nodes[what.node], edge = data.edges[what.edge];
    if ((node && node.wide && !node.core_wide) || (edge && edge.drawn && !edge.core)) grow(true);
    showWords(Boolean(from));
    paint();
  }
  function showWords(focus) {
    var panel = byId("words");
    var text = words();
    if (!chosen) {
      panel.replaceChildren(make("p", { className: "small", text: text.pick }), make("p", { className: "small", text: text.unchecked }));
      return;
    }
    var close = make("button", { type: "button", text: text.close });
    close.addEventListener("click", leave);
    var shown = chosen.edge !== undefined ? [data.edges[chosen.edge]] : data.edges.filter(function (edge) {
      return alive(edge) && (edge.from === chosen.node || edge.to === chosen.node);
    });
    var heading = make("h3", {}, chosen.edge !== undefined ? edgeTitle(shown[0], text) : [bdi(named(data.nodes[chosen.node]))]);
    panel.replaceChildren(make("div", { className: "top" }, [heading, close]));
    var seen = new Set();
    shown.forEach(function (edge) {
      edge.statements.forEach(function (index) {
        if (seen.has(index)) return;
        seen.add(index);
        if (seen.size <= MOST_CARDS) panel.appendChild(card(data.statements[index], edge.tie, text));
      });
    });
    if (seen.size > MOST_CARDS) panel.appendChild(make("p", { className: "small", text: "+ " + (seen.size - MOST_CARDS) + " " + text.more }));
    if (focus) { panel.focus(); panel.scrollIntoView({ block: "nearest" }); }
    else if (matchMedia("(max-width: 800px)").matches) panel.scrollIntoView({ block: "start" });
  }
  function edgeTitle(edge, text) {
    return [bdi(named(data.nodes[edge.from])), make("span", { text: " · " + text.ties[edge.tie] + " · " }), bdi(named(data.nodes[edge.to]))];
  }
  function leave() {
    chosen = null;
    network.unselectAll();
    showWords(false);
    paint();
    if (opener && opener.isConnected) opener.focus();
  }

  function card(statement, tie, text) {
    var force = named(statement.force);
    var box = make("article", {}, [make("p", { className: "act", text: named(statement.act) + (force ? " · " + force : "") }), quote(statement)]);
    box.style.setProperty("--tie", "var(--tie-" + tie + ")");
    var list = make("dl");
    statement.parts.forEach(function (part) {
      list.appendChild(make("dt", { text: text.roles[part.role] }));
      list.appendChild(make("dd", {}, [bdi(named(part.name))]));
    });
    list.appendChild(make("dt", { text: text.release }));
    list.appendChild(make("dd", {}, [source(statement)]));
    if (statement.day) { list.appendChild(make("dt", { text: text.published })); list.appendChild(make("dd", {}, [bdi(statement.day)])); }
    if (statement.held) { list.appendChild(make("dt", { text: text.held })); list.appendChild(make("dd", {}, [bdi(statement.held)])); }
    box.appendChild(list);
    return box;
  }
  function quote(statement) {
    var at = statement.content ? statement.quote.indexOf(statement.content) : -1;
    // The block itself takes its direction from its words; a child with a direction of its own would hide them.
    var inside = make("blockquote", { lang: statement.lang || "ar", dir: "auto" });
    if (at < 0) inside.textContent = statement.quote;
    else {
      inside.appendChild(document.createTextNode(statement.quote.slice(0, at)));
      inside.appendChild(make("mark", { text: statement.content }));
      inside.appendChild(document.createTextNode(statement.quote.slice(at + statement.content.length)));
    }
    return inside;
  }
  function source(statement) {
    var label = bdi(statement.title || statement.source || statement.release);
    if (!/^https?:\/\//i.test(statement.source)) return label;
    return make("a", { href: statement.source, rel: "noopener noreferrer", target: "_blank" }, [label]);
  }

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
    hits.replaceChildren(make("p", { className: "small", text: found.length ? found.length + " " + words().found : words().none }));
    found.slice(0, 40).forEach(function (node) {
      var button = make("button", { type: "button" }, [bdi(named(node))]);
      button.addEventListener("click", function () {
        hits.hidden = true;
        choose({ node: node.id }, button);
        if (node.wide) network.focus(node.id, { scale: Math.max(network.getScale(), 0.9), animation: false });
      });
      hits.appendChild(button);
    });
  }

  function showDay() {
    var most = Math.max.apply(null, drawnEdges.map(function (edge) { return edge.statements.length; }).concat(1));
    byId("weight").hidden = most < 2;
    byId("least").max = most;
    byId("least").value = least;
    byId("number").textContent = least;
    if (days.length < 2) return;
    byId("period").hidden = false;
    byId("until").max = days.length - 1;
    byId("until").value = until;
    byId("day").textContent = days[until];
  }

  function save(name, type, content) {
    var link = make("a", { download: name, href: type === "image" ? content : URL.createObjectURL(new Blob([content], { type: type })) });
    link.click();
  }
  function csv() {
    // A cell that a spreadsheet would run as a formula is disarmed by a leading apostrophe.
    var cell = function (value) {
      var text = String(value);
      if (/^[=+\-@\t\r]/.test(text)) text = "'" + text;
      return '"' + text.replace(/"/g, '""') + '"';
    };
    var text = words();
    var lines = [[text.from, text.tie, text.to, text.count, text.published, text.release, "quote"].map(cell).join(",")];
    data.edges.filter(alive).forEach(function (edge) {
      edge.statements.forEach(function (index) {
        var s = data.statements[index];
        lines.push([named(data.nodes[edge.from]), text.ties[edge.tie], named(data.nodes[edge.to]), edge.statements.length,
          s.day, s.title || s.release, s.quote].map(cell).join(","));
      });
    });
    return "\ufeff" + lines.join("\r\n") + "\r\n";
  }

  // The drawing has two layouts, a wide and a tall one; the window decides.
  var shape = "";
  function arrange() {
    var frame = byId("mynetwork");
    var wanted = (grown || !canGrow ? "" : "core_") + (frame.clientWidth >= frame.clientHeight ? "wide" : "tall");
    if (wanted !== shape) {
      shape = wanted;
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
  network.on("hoverNode", function () { byId("mynetwork").style.cursor = "pointer"; });
  network.on("hoverEdge", function () { byId("mynetwork").style.cursor = "pointer"; });
  network.on("blurNode", function () { byId("mynetwork").style.cursor = ""; });
  network.on("blurEdge", function () { byId("mynetwork").style.cursor = ""; });
  byId("language").addEventListener("click", function () { lang = lang === "ar" ? "en" : "ar"; speak(); });
  byId("whole").addEventListener("click", function () { byId("search").value = ""; find(); leave(); fit(); });
  byId("search").addEventListener("input", find);
  byId("until").addEventListener("input", function () { until = Number(byId("until").value); showDay(); paint(); });
  byId("least").addEventListener("input", function () { least = Number(byId("least").value); showDay(); paint(); });
  byId("more").addEventListener("click", function () { grow(!grown); });
  byId("picture").addEventListener("click", function () { save("network.png", "image", picture()); });
  byId("data").addEventListener("click", function () { save("network.csv", "text/csv;charset=utf-8", csv()); });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    byId("hits").hidden = true;
    if (chosen) leave();
  });
  function picture() {
    var canvas = byId("mynetwork").querySelector("canvas");
    var copy = make("canvas");
    copy.width = canvas.width; copy.height = canvas.height;
    var pen = copy.getContext("2d");
    pen.fillStyle = colour("--raised");
    pen.fillRect(0, 0, copy.width, copy.height);
    pen.drawImage(canvas, 0, 0);
    return copy.toDataURL("image/png");
  }
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
  addEventListener("resize", arrange);
  speak();
  arrange();
})();
