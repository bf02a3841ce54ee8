/** Names for controls that Swagger UI leaves without one. */
export interface SwaggerNames {
  /** The lists to choose from: servers, media types, examples. */
  choice: string;
  /** The signs that open and close a schema. */
  properties: string;
  operations: string;
}

/**
 * Gives names to what Swagger UI leaves nameless, and takes back its claim to be the page's main part: it is a part of
 * ours. Called again whenever it has drawn something.
 */
export function repairSwagger(root: HTMLElement, names: SwaggerNames): void {
  for (const main of root.querySelectorAll("main:not([role])")) {
    main.setAttribute("role", "group");
    main.setAttribute("aria-label", names.operations);
  }
  for (const select of root.querySelectorAll("select:not([aria-label])")) {
    if (!select.closest("label")?.textContent?.trim() || select.id === "servers")
      select.setAttribute("aria-label", names.choice);
  }
  for (const button of root.querySelectorAll("button.model-box-control:not([aria-label])")) {
    if (button.textContent === "") button.setAttribute("aria-label", names.properties);
  }
  for (const heading of root.querySelectorAll("h1:not([role])")) {
    heading.setAttribute("role", "heading");
    heading.setAttribute("aria-level", "2");
  }
}
