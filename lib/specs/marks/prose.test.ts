import { processorMs } from "@/lib/core/testing/processor-ms";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endDateInProse, noticeInProse, proseMessage, replacementIn } from "./prose";

describe("noticeInProse", () => {
  it.each([
    "Deprecated",
    "Deprecated.",
    "deprecated, use `q`",
    "**Deprecated**: use `q` instead.",
    "**DEPRECATED** A list of names.",
    "The name.\n\n> **Deprecated**: This field is never set.",
    "The name.<br/><br/>Deprecated - use `label`.",
    "> [!WARNING]\n> This endpoint will be removed in v4.",
    "Note: This parameter is deprecated and will be removed.",
    "Obsolete.",
    "Going to be deprecated, use repo instead.",
    "The position. This field is deprecated; use `line`.",
    "This will be removed in v4 and replaced with a new field.",
    "This\nendpoint has been\ndiscontinued.",
    "This method is no longer supported.",
    "This property will be removed on June 30, 2027.",
  ])("hears %j", (text) => {
    expect(noticeInProse(text)).toBeDefined();
  });

  it.each([
    "",
    "The rate object is deprecated.",
    "Whether this API is deprecated.",
    "Returned if this operation is deprecated.",
    "True once this version is retired.",
    "This field is not deprecated.",
    "Lists deprecated features.",
    "Deprecated features are listed, too.",
    "* Enabled -> Disabled\n* Deprecated -> Deleted",
    "- `DEPRECATED`\n- `ENABLED`",
    "Use this instead of the deprecated `diarize=true` parameter.",
    "This parameter was introduced for existing clients and might be deprecated in the future.",
    "The label that will be removed from the artifact.",
    "The user will no longer be a member.",
    "**Deprecation notice**: The `tool_name` field is deprecated.",
    "Dieses Feld ist veraltet.",
  ])("does not hear %j", (text) => {
    expect(noticeInProse(text)).toBeUndefined();
  });

  it("hears a tag in titles alone", () => {
    expect(noticeInProse("List pets (Deprecated)", true)).toEqual({ sentence: "List pets (Deprecated)" });
    expect(noticeInProse("List pets [deprecated].", true)).toBeDefined();
    expect(noticeInProse("Ignored where the ids are in the query (deprecated)")).toBeUndefined();
  });

  it("says the sentence, without Markdown", () => {
    expect(noticeInProse("The name.\n\n> **Deprecated**: This field\n> is never set. Use `a`.")).toEqual({
      sentence: "Deprecated: This field is never set.",
    });
  });

  it("answers every text in bounded time", () => {
    const hostile = ["> ", "\n", "*", "this ", "Deprecated ", "(", "removed on ", "`", "use `", "[!", "<br"].map(
      (part) => part.repeat(100_000),
    );
    const begun = processorMs();
    for (const text of hostile) {
      noticeInProse(text, true);
      endDateInProse(text);
      replacementIn(proseMessage(text) ?? "");
    }
    expect(processorMs() - begun).toBeLessThan(2_000);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(noticeInProse(text)?.sentence ?? "").not.toContain("\n");
      }),
    );
  });
});

describe("endDateInProse", () => {
  it.each([
    ["will no longer be available from 00:00 UTC on April 12, 2024. For more", "April 12, 2024"],
    ["is closing down and will be removed after August 30th 2024 Use", "August 30th 2024"],
    ["Deprecated, use `id`. End of life: November 1, 2026.", "November 1, 2026"],
    ["EOL 2027-06-30.", "2027-06-30"],
    ["This is sunset by 1 March 2027.", "1 March 2027"],
    ["It stops working in June 2027", "June 2027"],
  ])("finds the date in %j", (text, date) => {
    expect(endDateInProse(text)).toBe(date);
  });

  it.each([
    "Deprecated since 2024-01-01.",
    "Created on 2024-01-01.",
    "Removed. Created 2024-01-01",
    "will be removed soon",
  ])("finds none in %j", (text) => {
    expect(endDateInProse(text)).toBeUndefined();
  });
});

describe("proseMessage and replacementIn", () => {
  it.each([
    ["The name. Deprecated: Use `item` instead. Long.", "Deprecated: Use `item` instead.", "item"],
    [
      "This endpoint is deprecated. Use [Create Playlist](/doc) instead.",
      "This endpoint is deprecated. Use [Create Playlist](/doc) instead.",
      "Create Playlist",
    ],
    ["Deprecated in favor of `tools`.", "Deprecated in favor of `tools`.", "tools"],
    ["Deprecated. Use GET /v2/pets instead.", "Deprecated. Use GET /v2/pets instead.", "GET /v2/pets"],
    ["Deprecated, superseded by `POST /v2/pets`.", "Deprecated, superseded by `POST /v2/pets`.", "POST /v2/pets"],
    ["Deprecated.", "Deprecated.", undefined],
    ["A name.", undefined, undefined],
  ])("of %j", (text, message, replacement) => {
    expect(proseMessage(text)).toBe(message);
    expect(message && replacementIn(message)).toBe(replacement);
  });
});
