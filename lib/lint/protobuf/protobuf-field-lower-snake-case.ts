import { defineLanguageLintRule } from "@/lib/lint/rule";
import { isLowerSnakeCase } from "./names";
import { ownMessages } from "./own-parts";

export const fieldLowerSnakeCase = defineLanguageLintRule("protobuf", {
  id: "protobuf-field-lower-snake-case",
  severity: "warning",
  title: "Fields are in lower_snake_case",
  why: "Generators make the names of each language, and of JSON, from it; others come out in odd ways.",
  fix: "Write the name in lower_snake_case: `display_name`.",
  check: (contract, report) => {
    for (const message of ownMessages(contract)) {
      for (const { name, place } of [...message.fields, ...message.oneofs])
        if (!isLowerSnakeCase(name)) report({ place }, `\`${name}\` is not in lower_snake_case.`);
    }
  },
});
