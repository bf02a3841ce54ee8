/** What an `APIDefinition` cannot say of an OpenAPI definition, by kind. */
export const LOSS_KINDS = {
  "document-field":
    "The manifest has no place for servers, tags, webhooks, links to documentation and other fields of the document.",
  "security-schemes": "The manifest names the security schemes of operations; how they work is not in it.",
  "recursive-schema": "A manifest has no components: what is named is written out, and what holds itself ends there.",
  "too-large-to-write-out": "Written out, the definition would be too large; what is beyond the bound is left open.",
  "discriminator-mapping": "A discriminator names components, which a manifest does not have.",
  "unnamed-reference": "A reference that leads nowhere.",
  "version-form": "The version of a manifest is three numbers.",
  "lifecycle-assumed": "Whether an API is deprecated is judged by its operations.",
  "over-kubernetes-limit": "Kubernetes stores no object of more than about 1.5 MB.",
  "earlier-version": "A definition in OpenAPI 2.0 is converted to 3.0 first, with the losses of that conversion.",
} as const;
export type LossKind = keyof typeof LOSS_KINDS;
