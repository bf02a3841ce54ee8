import { claimIntrospection, claimSdl } from "@/lib/specs/graphql/claims";
import { readGraphql } from "@/lib/specs/graphql/read-graphql";
import { GRAPHQL_RULES } from "@/lib/specs/graphql/rules";
import { sdlDeclarations } from "@/lib/specs/graphql/sdl-declarations";
import { defineLanguage } from "@/lib/specs/languages/language";

/** GraphQL: the schema language (October 2021, with `@oneOf`), in one file or several, and introspection results. */
export const GRAPHQL = defineLanguage({
  format: "graphql",
  title: "GraphQL",
  extensions: ["graphql", "graphqls", "gql"],
  claimsData: claimIntrospection,
  claimsText: claimSdl,
  read: readGraphql,
  declarations: sdlDeclarations,
  rules: Object.values(GRAPHQL_RULES),
});
