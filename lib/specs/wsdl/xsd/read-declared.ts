import { XSD } from "@/lib/specs/wsdl/namespaces";
import { childrenOf, type XmlElement } from "@/lib/specs/wsdl/xml/xml-element";

const LONGEST_TEXT = 20_000;
const SAYS_DEPRECATED = /^\s*(?:@deprecated|\[deprecated\]|deprecated(?=[\s:.,;]|$))[\s:.,;-]*/i;

/** The words of an element's `documentation`, wherever the language keeps it; undefined where there are none. */
export function documentationOf(element: XmlElement): string | undefined {
  const annotations = childrenOf(element, XSD, "annotation");
  const places = annotations.length > 0 ? annotations : [element];
  const texts = places
    .flatMap((one) =>
      one.children.filter(({ local, namespace }) => local === "documentation" && namespace === element.namespace),
    )
    .map((one) => tidied(wholeText(one)));
  const text = texts.filter((one) => one !== "").join("\n\n");
  return text === "" ? undefined : text.slice(0, LONGEST_TEXT);
}

/**
 * Why something should not be used any more: what its documentation says after `Deprecated`, or in an `appinfo` or extension
 * that is called `deprecated`. Neither WSDL nor XML Schema has a mark of their own. Empty: it gives no reason.
 */
export function deprecationOf(element: XmlElement, documentation: string | undefined): string | undefined {
  const said = documentation && SAYS_DEPRECATED.exec(documentation);
  if (said) return documentation.slice(said[0].length).trim();
  const marks = [element, ...element.children.filter(({ local }) => local === "annotation")].flatMap((one) => [
    one,
    ...one.children.filter(({ local }) => local === "appinfo" || local === "documentation"),
  ]);
  for (const mark of marks) {
    const attribute = mark.attributes.find(({ local, namespace }) => local === "deprecated" && namespace !== "");
    if (attribute && !/^(?:false|0|no)$/i.test(attribute.value.trim())) return reason(attribute.value);
    const child = mark.children.find(({ local, namespace }) => isMark(local) && namespace !== XSD);
    if (child && !/^(?:false|0|no)$/i.test(child.text.trim())) return reason(child.text);
  }
  return undefined;
}

function isMark(local: string): boolean {
  return local === "deprecated" || local === "Deprecated";
}

function reason(text: string): string {
  const tidy = tidied(text);
  return /^(?:true|1|yes)$/i.test(tidy) ? "" : tidy.slice(0, LONGEST_TEXT);
}

/** Documentation may hold elements of HTML: their text counts. Without recursion. */
function wholeText(element: XmlElement): string {
  const parts: string[] = [];
  const pending = [element];
  for (let next = pending.pop(); next; next = pending.pop()) {
    parts.push(next.text);
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index];
      if (child) pending.push(child);
    }
  }
  return parts.join(" ");
}

function tidied(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replaceAll(/[ \t]+/g, " ").trim())
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}
