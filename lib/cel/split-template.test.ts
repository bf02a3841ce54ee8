import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitTemplate } from "./split-template";

describe("splitTemplate", () => {
  it.each([
    ["", []],
    ["plain", [{ kind: "text", text: "plain" }]],
    ["{{a}}", [{ kind: "hole", expression: "a", offset: 2 }]],
    [
      "x {{ a }} y",
      [
        { kind: "text", text: "x " },
        { kind: "hole", expression: " a ", offset: 4 },
        { kind: "text", text: " y" },
      ],
    ],
    ["{{ open", [{ kind: "text", text: "{{ open" }]],
  ])("cuts %j", (template, parts) => expect(splitTemplate(template)).toEqual(parts));

  it("loses nothing", () => {
    const piece = fc.oneof(fc.constantFrom("{{", "}}", "{", "}"), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const template = pieces.join("");
        const again = splitTemplate(template).map((part) =>
          part.kind === "text" ? part.text : `{{${part.expression}}}`,
        );
        expect(again.join("")).toBe(template);
      }),
    );
  });
});
