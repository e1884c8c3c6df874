// Results as a table or as a chart. Everything from the graph goes into the page as text.

const OURS = "https://w3id.org/mawqif";
const NUMBERS = /#(integer|decimal|double|float|int|long|nonNegativeInteger)$/;

function shown(value) {
  if (!value) return "";
  if (value.type === "uri" && value.value.startsWith(`${OURS}/id/`)) return value.value.slice(OURS.length + 4);
  return value.value;
}

function cell(value) {
  const box = document.createElement("td");
  const text = document.createElement("bdi");
  if (value?.type === "uri" && /^https?:/.test(value.value)) {
    const link = document.createElement("a");
    link.href = value.value.startsWith(`${OURS}/`) ? value.value.slice(OURS.length) : value.value;
    link.rel = "noopener noreferrer";
    link.textContent = shown(value);
    box.append(link);
  } else {
    if (value?.["xml:lang"]) text.lang = value["xml:lang"];
    text.textContent = shown(value);
    box.append(text);
  }
  return box;
}

/** Show SPARQL JSON results as a table that a click on a column sorts; columns that have a name go by it. */
export function showTable(results, place, names) {
  const columns = results.head.vars;
  const rows = [...results.results.bindings];
  const table = document.createElement("table");
  const body = document.createElement("tbody");
  const fill = () =>
    body.replaceChildren(
      ...rows.map((row) => {
        const line = document.createElement("tr");
        line.append(...columns.map((name) => cell(row[name])));
        return line;
      }),
    );
  const heads = columns.map((name) => {
    const head = document.createElement("th");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = names[name] ?? name;
    button.title = `?${name}`;
    head.scope = "col";
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      rows.sort((a, b) => (down ? -1 : 1) * shown(a[name]).localeCompare(shown(b[name]), undefined, { numeric: true }));
      fill();
    });
    head.append(button);
    return head;
  });
  const top = document.createElement("tr");
  top.append(...heads);
  const head = document.createElement("thead");
  head.append(top);
  fill();
  table.append(head, body);
  place.replaceChildren(table);
}

/** Find what a chart could show: names, and the first column of numbers. */
export function chartable(results) {
  const rows = results.results.bindings;
  const isNumber = (name) =>
    rows.some((row) => row[name]) && rows.every((row) => !row[name] || NUMBERS.test(row[name].datatype ?? ""));
  const numbers = results.head.vars.filter(isNumber);
  const names = results.head.vars.filter((name) => !numbers.includes(name));
  return rows.length > 0 && rows.length <= 60 && numbers.length && names.length ? { names, number: numbers[0] } : null;
}

/** Draw one bar for each row. */
export function showChart(results, place, columnNames) {
  const { names, number } = chartable(results);
  const rows = results.results.bindings;
  const values = rows.map((row) => Number(row[number]?.value ?? 0));
  const top = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  const list = document.createElement("ul");
  list.className = "bars";
  rows.forEach((row, index) => {
    const item = document.createElement("li");
    const name = document.createElement("bdi");
    name.textContent = names.map((column) => shown(row[column])).join(" · ");
    const bar = document.createElement("meter");
    bar.min = low;
    bar.max = top || 1;
    bar.value = values[index];
    const figure = document.createElement("b");
    figure.textContent = String(values[index]);
    item.append(name, bar, figure);
    list.append(item);
  });
  const title = document.createElement("p");
  title.textContent = columnNames[number] ?? number;
  place.replaceChildren(title, list);
}
