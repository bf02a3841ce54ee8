/** The page of all policies as code. */
export const CODE_POLICIES_PATH = "/governance/code-policies";

/** The page of one of them. */
export function policyHref(slug: string): string {
  return `${CODE_POLICIES_PATH}/${encodeURIComponent(slug)}`;
}

/** The page that makes one; from a template where one is named. */
export function newPolicyHref(template?: string): string {
  const page = `${CODE_POLICIES_PATH}/new`;
  return template === undefined ? page : `${page}?template=${encodeURIComponent(template)}`;
}
