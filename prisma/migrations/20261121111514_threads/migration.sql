-- AlterTable
ALTER TABLE "review_comment" ADD COLUMN     "deletedAt" TIMESTAMP(3),
ADD COLUMN     "editedAt" TIMESTAMP(3),
ADD COLUMN     "mentions" TEXT[],
ADD COLUMN     "threadId" UUID;

-- CreateTable
CREATE TABLE "review_thread" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "anchor" JSONB NOT NULL,
    "anchorKey" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "openedByKind" TEXT NOT NULL,
    "openedById" TEXT NOT NULL,
    "openedByName" TEXT NOT NULL,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "openedRevision" INTEGER NOT NULL DEFAULT 1,
    "resolvedByKind" TEXT,
    "resolvedById" TEXT,
    "resolvedByName" TEXT,
    "resolvedAt" TIMESTAMP(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "review_thread_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "review_thread_reviewId_openedAt_idx" ON "review_thread"("reviewId", "openedAt");

-- CreateIndex
CREATE INDEX "review_thread_reviewId_anchorKey_idx" ON "review_thread"("reviewId", "anchorKey");

-- CreateIndex
CREATE INDEX "review_comment_threadId_at_idx" ON "review_comment"("threadId", "at");

-- What was said so far: one thread for each place that was spoken of, by the id of its first comment.
INSERT INTO "review_thread" ("id", "reviewId", "kind", "anchor", "anchorKey", "openedByKind", "openedById", "openedByName", "openedAt")
SELECT DISTINCT ON (c."reviewId", c."fingerprint")
  c."id", c."reviewId",
  CASE WHEN c."fingerprint" IS NULL THEN 'review' WHEN f."rule" IS NULL THEN 'change' ELSE 'finding' END,
  CASE
    WHEN c."fingerprint" IS NULL THEN '{"kind":"review"}'::jsonb
    WHEN f."rule" IS NULL THEN jsonb_build_object('kind', 'change', 'fingerprint', c."fingerprint")
    ELSE jsonb_strip_nulls(jsonb_build_object('kind', 'finding', 'fingerprint', c."fingerprint", 'rule', f."rule", 'operation', f."operation", 'message', f."message"))
  END,
  CASE
    WHEN c."fingerprint" IS NULL THEN 'review'
    WHEN f."rule" IS NULL THEN 'change:' || c."fingerprint"
    ELSE 'finding:' || c."fingerprint"
  END,
  c."byKind", c."byId", c."byName", c."at"
FROM "review_comment" c
JOIN "review" r ON r."id" = c."reviewId"
LEFT JOIN LATERAL (
  SELECT "rule", "operation", "message" FROM "finding"
  WHERE "versionId" = r."versionId" AND "fingerprint" = c."fingerprint" ORDER BY "ordinal" LIMIT 1
) f ON true
ORDER BY c."reviewId", c."fingerprint", c."at", c."id";

UPDATE "review_comment" c SET "mentions" = '{}', "threadId" = t."id"
FROM "review_thread" t
WHERE t."reviewId" = c."reviewId"
  AND ((c."fingerprint" IS NULL AND t."kind" = 'review') OR t."anchor"->>'fingerprint' = c."fingerprint");

ALTER TABLE "review_comment" ALTER COLUMN "threadId" SET NOT NULL;

-- AddForeignKey
ALTER TABLE "review_thread" ADD CONSTRAINT "review_thread_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_comment" ADD CONSTRAINT "review_comment_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "review_thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;
