// The page to ask on: choose a question, fill in its values, look at the query, ask, look at the rows.

import { makeEditor } from "./editor.js";
import { chartable, showChart, showTable } from "./results.js";
import { field } from "./values.js";

const words = JSON.parse(document.getElementById("words").textContent);
const lang = words.code;
const at = (id) => document.getElementById(id);
const TABLES = { csv: "CSV", tsv: "TSV", json: "JSON", xml: "XML" };
const GRAPHS = { turtle: ["Turtle", "ttl"], jsonld: ["JSON-LD", "jsonld"], ntriples: ["N-Triples", "nt"] };
let results = null;
let filled = { text: "", name: "", values: "" };
// How often something was asked: what comes back for an earlier asking than the last is dropped.
let asked = 0;

const [questions, terms] = await Promise.all(
  ["/questions.json", "/terms.json"].map((path) => fetch(path).then((answer) => answer.json())),
);
const editor = makeEditor(at("query"), at("highlight"), at("completions"), { terms, lang, run });

function listQuestions(wanted) {
  const found = questions.filter((item) =>
    `${item[lang]} ${item.name} ${item.tags.join(" ")}`.toLowerCase().includes(wanted.toLowerCase()),
  );
  at("questions").replaceChildren(
    ...found.map((item) => {
      const entry = document.createElement("li");
      entry.value = item.number;
      const link = document.createElement("a");
      link.href = `#${item.name}`;
      link.textContent = item[lang];
      if (link.hash === location.hash) link.setAttribute("aria-current", "true");
      entry.append(link);
      return entry;
    }),
  );
}

function showValues(item) {
  at("values").replaceChildren(...item.parameters.map((parameter) => field(parameter, { words, lang, terms })));
}

async function fillQuery(name) {
  const turn = ++asked;
  const values = new URLSearchParams(new FormData(at("values")));
  const answer = await fetch(`/questions/${name}?${values}`);
  const text = await answer.text();
  if (turn !== asked) return false;
  if (answer.ok) {
    editor.text = text.replace(/^#\+.*\n/gm, "").trimStart();
    filled = { text: editor.text, name, values };
  } else say(text, true);
  return answer.ok;
}

async function choose() {
  const item = questions.find(({ name }) => `#${name}` === location.hash);
  if (!item) return;
  document.title = at("asked").textContent = item[lang];
  at("asked").hidden = false;
  listQuestions(at("search").value);
  showValues(item);
  if (await fillQuery(item.name)) await run();
}

function say(text, wrong = false) {
  at("status").textContent = text;
  at("status").classList.toggle("wrong", wrong);
}

async function run() {
  const turn = ++asked;
  say(words.running);
  at("answer").replaceChildren();
  at("tools").hidden = true;
  let answer, text;
  try {
    answer = await fetch("/sparql", {
      method: "POST",
      headers: { "Content-Type": "application/sparql-query", Accept: "application/sparql-results+json, text/turtle;q=0.9" },
      body: editor.text,
    });
    text = await answer.text();
  } catch {
    return turn === asked && say(words.failed, true);
  }
  if (turn !== asked) return;
  if (!answer.ok) return say(text, true);
  if (!answer.headers.get("Content-Type").includes("json")) return showText(text);
  results = JSON.parse(text);
  if ("boolean" in results) return say(String(results.boolean));
  const number = results.results.bindings.length;
  say(number ? `${words.rows}: ${number}` : words.nothing);
  showTable(results, at("answer"), words.columns);
  offerFiles(Object.entries(TABLES).map(([format, name]) => [format, name, format]));
  at("tools").hidden = number === 0;
  at("show-table").hidden = at("show-chart").hidden = !chartable(results);
  await sayPart(turn);
}

/** Say how much of the graph a ready question looked at, where it did not look at all of it. */
async function sayPart(turn) {
  const count = questions
    .find(({ name }) => name === filled.name)
    ?.parameters.find(({ type }) => type === "count");
  if (!count || editor.text !== filled.text) return;
  const whole = await fetch(`/questions/${filled.name}/whole?${filled.values}`);
  const body = new URLSearchParams({ query: await whole.text(), format: "json" });
  const answer = await fetch("/sparql", { method: "POST", body });
  if (!answer.ok || turn !== asked) return;
  const there = Number((await answer.json()).results.bindings[0].n.value);
  const chosen = Number(filled.values.get(count.name) ?? count.default);
  if (chosen >= there) return;
  say(`${at("status").textContent} · ${words.part.replace("{chosen}", chosen).replace("{there}", there)}`);
}

function showText(text) {
  const box = document.createElement("pre");
  box.dir = "ltr";
  box.textContent = text;
  at("answer").replaceChildren(box);
  offerFiles(Object.entries(GRAPHS).map(([format, [name, ending]]) => [format, name, ending]));
  at("show-table").hidden = at("show-chart").hidden = true;
  at("tools").hidden = false;
  say("");
}

/** Offer files of the answer; each sends the query once more as a form and saves what comes back. */
function offerFiles(formats) {
  const links = formats.map(([format, name, ending]) => {
    const link = document.createElement("a");
    link.href = "#";
    link.textContent = name;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      save(format, ending);
    });
    return link;
  });
  at("downloads").replaceChildren(`${words.download}:`, ...links.flatMap((link) => [" ", link]));
}

async function save(format, ending) {
  const answer = await fetch("/sparql", { method: "POST", body: new URLSearchParams({ query: editor.text, format }) });
  if (!answer.ok) return say(await answer.text(), true);
  // A byte order mark lets a spreadsheet read Arabic.
  const parts = format === "csv" ? ["\ufeff", await answer.arrayBuffer()] : [await answer.arrayBuffer()];
  const file = document.createElement("a");
  file.href = URL.createObjectURL(new Blob(parts));
  file.download = `${location.hash.slice(1) || "answer"}.${ending}`;
  file.click();
  URL.revokeObjectURL(file.href);
}

at("search").addEventListener("input", () => listQuestions(at("search").value));
at("run").addEventListener("click", run);
at("show-table").addEventListener("click", () => showTable(results, at("answer"), words.columns));
at("show-chart").addEventListener("click", () => showChart(results, at("answer"), words.columns));
at("values").addEventListener("submit", (event) => event.preventDefault());
at("values").addEventListener("change", async () => {
  if (await fillQuery(location.hash.slice(1))) await run();
});
window.addEventListener("hashchange", choose);
listQuestions("");
editor.text = "PREFIX mwq: <https://w3id.org/mawqif/ont#>\n\nSELECT ?class (COUNT(DISTINCT ?node) AS ?nodes) WHERE {\n  ?node a ?class .\n}\nGROUP BY ?class\nORDER BY DESC(?nodes)\n";
if (!location.hash && questions.some(({ name }) => name === "who-met-whom")) location.hash = "who-met-whom";
else await choose();
