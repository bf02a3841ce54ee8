import { defineConfig } from "prisma/config";

/** The schema is every file of the folder: the generator in schema.prisma, one file of models a noun. */
export default defineConfig({
  schema: "prisma",
  migrations: { path: "prisma/migrations" },
});
