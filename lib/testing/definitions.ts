import type { SourceSet } from "@/lib/specs/model";

/** A definition of one file, as bytes. */
export function sourceOf(text: string | Uint8Array, name = "openapi.yaml"): SourceSet {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return { entry: name, files: [{ name, bytes }] };
}

/** A small sound definition; `paths` is YAML, indented by two. */
export function definition(version = "1.0.0", paths = PETS): string {
  return `openapi: 3.0.3
info:
  title: Pets
  version: ${version}
paths:
${paths}
components:
  schemas:
    Pet:
      type: object
      required: [id]
      properties:
        id: { type: string, description: Identifies the pet }
        petName: { type: string }
`;
}

export const PETS = `  /pets/{petId}:
    get:
      operationId: getPet
      summary: One pet
      parameters:
        - { name: petId, in: path, required: true, schema: { type: string } }
      responses:
        "200":
          description: The pet
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Pet" }`;

/** The same with one more operation. */
export const PETS_AND_LIST = `${PETS}
  /pets:
    get:
      operationId: listPets
      summary: All pets
      responses:
        "200": { description: The pets }`;
