-- The catalogue in its two orders: expressions, which the schema language cannot say.
CREATE INDEX "api_by_name" ON "api" (lower("name"), "id");
CREATE INDEX "api_by_update" ON "api" ("updatedAt", "id");

-- Rows that wait to be indexed are read one by one at every search until a VACUUM; few of them may wait.
ALTER INDEX "api_search" SET (fastupdate = off);
ALTER INDEX "operation_search" SET (gin_pending_list_limit = 256);
ALTER INDEX "named_schema_search" SET (gin_pending_list_limit = 256);
ALTER INDEX "field_search" SET (gin_pending_list_limit = 256);
