// A text area that colours SPARQL and completes the terms of the ontology. The colours lie in a layer under the
// text area, which stays an ordinary one: keyboard, screen reader and undo work as everywhere.

const KEYWORDS = (
  "ASK AS ASC BASE BIND BY COALESCE CONCAT CONSTRUCT CONTAINS COUNT DATATYPE DESC DESCRIBE DISTINCT EXISTS FILTER " +
  "FROM GRAPH GROUP HAVING IF IN LANG LCASE LIMIT MAX MIN MINUS NAMED NOT OFFSET OPTIONAL ORDER PREFIX REGEX " +
  "SELECT STR STRAFTER SUBSTR SUM UNION VALUES WHERE YEAR"
).split(" ");

const TOKEN = new RegExp(
  [
    "(?<comment>#[^\\n]*)",
    "(?<iri><[^<>\"{}|^`\\\\\\s]*>)",
    "(?<string>\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*')",
    "(?<variable>[?$][\\p{L}\\p{N}_]+)",
    "(?<term>[A-Za-z][\\w-]*:(?:[\\w.-]*[\\w-])?)",
    "(?<word>[A-Za-z]+)",
    "(?<number>\\d+(?:\\.\\d+)?)",
  ].join("|"),
  "gu",
);

/** Colour a query into an element; the text goes in as text, never as markup. */
function colour(text, layer) {
  layer.replaceChildren();
  let last = 0;
  for (const found of text.matchAll(TOKEN)) {
    const kind = Object.keys(found.groups).find((name) => found.groups[name] !== undefined);
    if (kind === "word" && !KEYWORDS.includes(found[0].toUpperCase()) && found[0] !== "a") continue;
    layer.append(text.slice(last, found.index));
    const part = document.createElement("span");
    part.className = `token-${kind}`;
    part.textContent = found[0];
    layer.append(part);
    last = found.index + found[0].length;
  }
  layer.append(text.slice(last), "\n");
}

/** Make an editor of a text area, its layer and its list of completions. */
export function makeEditor(area, layer, list, { terms, lang, run }) {
  const entries = [
    ...terms.map((term) => ({ name: term.name, note: term.labels[lang] ?? "" })),
    ...KEYWORDS.map((name) => ({ name, note: "" })),
  ];
  let chosen = 0;

  const paint = () => {
    colour(area.value, layer);
    layer.scrollTop = area.scrollTop;
    layer.scrollLeft = area.scrollLeft;
  };
  const close = () => {
    list.hidden = true;
    area.removeAttribute("aria-activedescendant");
  };
  const wordBefore = () => area.value.slice(0, area.selectionStart).match(/[A-Za-z][\w:]*$/)?.[0] ?? "";

  function open(word) {
    const wanted = word.toLowerCase();
    const matches = entries.filter(
      ({ name, note }) =>
        name.toLowerCase().startsWith(wanted) || (wanted.length > 2 && `${name} ${note}`.toLowerCase().includes(wanted)),
    );
    list.replaceChildren(
      ...matches.slice(0, 12).map(({ name, note }, index) => {
        const item = document.createElement("li");
        item.id = `completion-${index}`;
        item.role = "option";
        item.dataset.name = name;
        const small = document.createElement("small");
        small.textContent = note;
        item.append(name, " ", small);
        item.addEventListener("mousedown", (event) => {
          event.preventDefault();
          take(name);
        });
        return item;
      }),
    );
    list.hidden = list.children.length === 0;
    choose(0);
  }

  function choose(index) {
    const items = [...list.children];
    if (!items.length) return close();
    chosen = (index + items.length) % items.length;
    items.forEach((item, at) => item.setAttribute("aria-selected", String(at === chosen)));
    area.setAttribute("aria-activedescendant", items[chosen].id);
  }

  function take(name) {
    const start = area.selectionStart - wordBefore().length;
    area.setRangeText(name, start, area.selectionStart, "end");
    close();
    paint();
    area.focus();
  }

  area.addEventListener("input", () => {
    paint();
    const word = wordBefore();
    if (word.includes(":") && word.length > 4) open(word);
    else close();
  });
  area.addEventListener("scroll", paint);
  area.addEventListener("blur", close);
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.ctrlKey) {
      event.preventDefault();
      close();
      run();
    } else if (event.key === " " && event.ctrlKey) {
      event.preventDefault();
      open(wordBefore());
    } else if (!list.hidden) {
      if (event.key === "ArrowDown") choose(chosen + 1);
      else if (event.key === "ArrowUp") choose(chosen - 1);
      else if (event.key === "Enter" || event.key === "Tab") take(list.children[chosen].dataset.name);
      else if (event.key === "Escape") close();
      else return;
      event.preventDefault();
    }
  });

  return {
    get text() {
      return area.value;
    },
    set text(value) {
      area.value = value;
      paint();
    },
  };
}
