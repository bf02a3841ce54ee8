import type { SpecModel } from "@/lib/specs/model";
import type { Report } from "@/lib/specs/openapi/validate/report";
import type { References } from "@/lib/specs/source/references";
import { childNode, itemNodes, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** 2.x: every requirement of a server or an operation names a declared scheme. */
export function checkSecurityNames(root: SourceNode, model: SpecModel, references: References, report: Report): void {
  const owners = [...memberNodes(childNode(root, "servers")).map(([, node]) => node)];
  for (const [, item] of memberNodes(childNode(root, "channels"))) {
    const channel = references.target(item);
    for (const action of ["publish", "subscribe"]) {
      const operation = channel && childNode(channel, action);
      if (operation) owners.push(operation);
    }
  }
  for (const owner of owners) {
    const target = references.target(owner);
    for (const requirement of itemNodes(target && childNode(target, "security"))) {
      for (const [name, { place }] of memberNodes(requirement)) {
        if (model.securitySchemes.has(name)) continue;
        report({ rule: "valid-security-undefined", place, message: `No security scheme \`${name}\` is declared.` });
      }
    }
  }
}
