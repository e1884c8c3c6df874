// The values of a question as fields of a form: what the graph can offer is offered, by name, and anything may be typed.

const MWQ = "https://w3id.org/mawqif/ont#";
const ID = "https://w3id.org/mawqif/id/";
const CLASSES = { actor: "Actor", place: "Place", topic: "Topic", post: "Post", release: "Release" };
const MOST = 3000;
const lists = new Map();

/** Ask once for the nodes of a class with their names in the language of the page, or in the other. */
async function nodes(kind, lang) {
  const query = `PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
    SELECT ?node (MIN(?here) AS ?name) (MIN(?there) AS ?otherwise) {
      ?node a <${MWQ}${CLASSES[kind]}>
      OPTIONAL { ?node skos:prefLabel ?l FILTER(LANG(?l) = "${lang}") BIND(STR(?l) AS ?here) }
      OPTIONAL { ?node skos:prefLabel ?o FILTER(LANG(?o) != "${lang}") BIND(STR(?o) AS ?there) }
    } GROUP BY ?node ORDER BY ?node LIMIT ${MOST}`;
  const answer = await fetch("/sparql", { method: "POST", body: new URLSearchParams({ query, format: "json" }) });
  if (!answer.ok) return [];
  const { results } = await answer.json();
  return results.bindings
    .filter(({ node }) => node.value.startsWith(ID))
    .map(({ node, name, otherwise }) => {
      const key = node.value.slice(ID.length);
      return { value: key.startsWith(`${kind}/`) ? key.slice(kind.length + 1) : key, label: (name ?? otherwise)?.value ?? "" };
    });
}

function named(terms, kind, lang) {
  return terms
    .filter((term) => term.kind === kind)
    .map((term) => ({ value: term.name.slice("mwq:".length), label: term.labels[lang] ?? "" }));
}

/** Hang a list of offers on a field; it is fetched when the field is first entered. */
function offer(input, name, found) {
  const list = document.createElement("datalist");
  list.id = `offers-${input.name}`;
  input.setAttribute("list", list.id);
  const fill = async () => {
    if (!lists.has(name)) lists.set(name, found());
    const options = (await lists.get(name)).map(({ value, label }) => {
      const option = document.createElement("option");
      option.value = value;
      option.label = label || value;
      return option;
    });
    list.replaceChildren(...options);
  };
  input.addEventListener("focus", fill, { once: true });
  return list;
}

function languages(parameter, words, lang) {
  const choice = document.createElement("select");
  for (const [value, name] of [["en", words.english], ["ar", words.arabic]]) choice.append(new Option(name, value));
  choice.value = lang;
  choice.name = parameter.name;
  return choice;
}

/** Make the field of one parameter, with its label. */
export function field(parameter, { words, lang, terms }) {
  const label = document.createElement("label");
  label.append(`${words[parameter.name] ?? parameter.name} `);
  if (parameter.type === "lang") {
    label.append(languages(parameter, words, lang));
    return label;
  }
  const input = document.createElement("input");
  input.name = parameter.name;
  input.value = parameter.default;
  input.dir = "auto";
  input.title = parameter.takes;
  if (parameter.type === "date") input.type = "date";
  label.append(input);
  const kind = parameter.name === "release" ? "release" : parameter.type;
  if (kind in CLASSES) label.append(offer(input, kind, () => nodes(kind, lang)));
  if (kind === "term") {
    const wanted = parameter.name === "property" ? "property" : "class";
    label.append(offer(input, wanted, async () => named(terms, wanted, lang)));
  }
  return label;
}
