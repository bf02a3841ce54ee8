/** A small sound definition in OpenAPI 3.0; `extra` is YAML of further paths, indented by two. */
export function petsDefinition(version: string, extra = ""): string {
  return `openapi: 3.0.3
info:
  title: Pets
  version: ${version}
  description: Animals that live with people.
servers:
  - url: https://pets.example/v1
paths:
  /pets:
    get:
      operationId: listPets
      summary: All pets
      description: Every pet, the newest first.
      tags: [pets]
      parameters:
        - { name: kind, in: query, description: Only this kind, schema: { type: string, enum: [cat, dog] } }
      responses:
        "200":
          description: The pets
          content:
            application/json:
              schema: { type: array, items: { $ref: "#/components/schemas/Pet" } }
  /pets/{petId}:
    get:
      operationId: getPet
      summary: One pet
      tags: [pets]
      parameters:
        - { name: petId, in: path, required: true, description: Which pet, schema: { type: string } }
      responses:
        "200":
          description: The pet
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Pet" }
${extra}components:
  schemas:
    Pet:
      type: object
      required: [id, name]
      properties:
        id: { type: string, description: Identifies the pet }
        name: { type: string, description: What it is called }
        kind: { type: string, enum: [cat, dog], description: What it is }
`;
}

/** One more operation for `petsDefinition`: an addition that breaks nobody. */
export const MORE_OPERATIONS = `  /pets/{petId}/photos:
    get:
      operationId: listPhotos
      summary: Photos of a pet
      tags: [pets]
      parameters:
        - { name: petId, in: path, required: true, description: Which pet, schema: { type: string } }
      responses:
        "200": { description: The photos }
`;

/** The pets without a way to read one of them: a breaking change. */
export function petsWithoutOne(version: string): string {
  const text = petsDefinition(version);
  const from = text.indexOf("  /pets/{petId}:");
  return text.slice(0, from) + text.slice(text.indexOf("components:"));
}

/** One more operation for `petsDefinition`, with a body of these required properties and these kinds of pet. */
export function adoption({ required, kinds }: { required: string; kinds: string }): string {
  return `  /adoptions:
    post:
      operationId: adoptPet
      summary: Adopt a pet
      tags: [pets]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [${required}]
              properties:
                name: { type: string, description: What it will be called, example: Rex }
                kind: { type: string, enum: [${kinds}], description: What it is }
                home: { type: string, description: Where it will live }
      responses:
        "201":
          description: It has a home
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Pet" }
`;
}

/** Two versions between which requests that were good are refused: fewer kinds, and one more required property. */
export const ADOPTED_FREELY = adoption({ required: "name", kinds: "cat, dog, snake" });
export const ADOPTED_STRICTLY = adoption({ required: "name, home", kinds: "cat, dog" });
