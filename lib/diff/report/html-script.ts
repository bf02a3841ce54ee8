/**
 * The script of the HTML report: filter, search and keys. Without it everything can be read. It only hides, opens and
 * focuses what is there; it reads nothing and sends nothing.
 */
export const HTML_SCRIPT = `
const all = (selector) => [...document.querySelectorAll(selector)];
const tools = document.querySelector(".tools");
const box = document.querySelector("#search");
const said = document.querySelector("#said");
const changes = all("details.change").map((element) => ({ element, text: element.textContent.toLowerCase() }));
const hidden = new Set();
const shown = () => changes.map((one) => one.element).filter((element) => !element.hidden);
function refresh() {
  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean);
  for (const { element, text } of changes)
    element.hidden = hidden.has(element.dataset.severity) || !words.every((word) => text.includes(word));
  for (const group of all(".group, section.severity, section.definition"))
    group.hidden = group.querySelector("details.change") !== null && group.querySelector("details.change:not([hidden])") === null;
  said.textContent = shown().length + " of " + changes.length + " changes shown";
}
function move(step) {
  const list = shown();
  const at = list.findIndex((element) => element.contains(document.activeElement));
  const next = list[at < 0 ? (step > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + step, 0), list.length - 1)];
  if (!next) return;
  next.querySelector("summary").focus();
  next.scrollIntoView({ block: "nearest" });
}
function openAll() {
  const list = shown();
  const open = list.some((element) => !element.open);
  for (const element of list) element.open = open;
}
function openLinked() {
  const linked = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (linked && linked.matches("details")) { linked.open = true; linked.scrollIntoView(); linked.querySelector("summary").focus(); }
}
for (const button of all(".tools button[data-severity]"))
  button.addEventListener("click", () => {
    const { severity } = button.dataset;
    if (!hidden.delete(severity)) hidden.add(severity);
    button.setAttribute("aria-pressed", String(!hidden.has(severity)));
    refresh();
  });
document.querySelector("#open-all").addEventListener("click", openAll);
box.addEventListener("input", refresh);
const keys = { j: () => move(1), n: () => move(1), k: () => move(-1), p: () => move(-1), o: openAll, "/": () => box.focus() };
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && event.target === box) { box.value = ""; refresh(); box.blur(); return; }
  if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA)$/.test(event.target.tagName)) return;
  if (!Object.hasOwn(keys, event.key)) return;
  event.preventDefault();
  keys[event.key]();
});
addEventListener("hashchange", openLinked);
tools.hidden = false;
refresh();
openLinked();
`;
