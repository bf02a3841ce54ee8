import type { SpecModel } from "@/lib/specs/model";
import type { Report } from "@/lib/specs/openapi/validate/report";
import type { References } from "@/lib/specs/source/references";
import { childNode, isObject, itemNodes, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** Every security requirement, of the document and of each operation, names a declared scheme. */
export function checkSecurityNames(root: SourceNode, model: SpecModel, references: References, report: Report): void {
  const declared = declaredNames(root, model, references);
  const check = (owner: SourceNode): void => {
    for (const requirement of itemNodes(childNode(owner, "security"))) {
      for (const [name, node] of memberNodes(requirement)) {
        // 3.2 lets a requirement name a scheme by its address.
        const isAddress = model.dialect === "3.2" && /[/#:]/.test(name);
        if (declared.has(name) || isAddress) continue;
        report({
          rule: "valid-security-undefined",
          place: node.place,
          message: `No security scheme \`${name}\` is declared.`,
        });
      }
    }
  };
  check(root);
  const seen = new Set<object>();
  for (const section of ["paths", "webhooks"]) {
    for (const [, item] of memberNodes(childNode(root, section))) {
      const target = references.target(item);
      if (!target || !isObject(target.value) || seen.has(target.value)) continue;
      seen.add(target.value);
      for (const [, operation] of memberNodes(target)) check(operation);
    }
  }
}

/** Also those that are declared wrongly: that is another finding. */
function declaredNames(root: SourceNode, model: SpecModel, references: References): Set<string> {
  const components = model.dialect === "2.0" ? root : childNode(root, "components");
  const section =
    components && childNode(components, model.dialect === "2.0" ? "securityDefinitions" : "securitySchemes");
  return new Set(memberNodes(references.target(section)).map(([name]) => name));
}
