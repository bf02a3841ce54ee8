-- AlterTable
ALTER TABLE "review" ADD COLUMN     "closedBecause" TEXT,
ADD COLUMN     "closedById" TEXT,
ADD COLUMN     "closedByKind" TEXT,
ADD COLUMN     "closedByName" TEXT,
ADD COLUMN     "closedReason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "publishWhenApproved" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "review_decision" ADD COLUMN     "digest" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "snapshotId" UUID,
ADD COLUMN     "undoneAt" TIMESTAMP(3),
ADD COLUMN     "versionRevision" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "review_snapshot" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "versionRevision" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "review_snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_requirement" (
    "reviewId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "teamId" UUID NOT NULL,
    "because" TEXT NOT NULL,
    "values" JSONB NOT NULL DEFAULT '{}',
    "needed" INTEGER NOT NULL,
    "satisfied" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "review_requirement_pkey" PRIMARY KEY ("reviewId","key")
);

-- CreateTable
CREATE TABLE "review_look" (
    "reviewId" UUID NOT NULL,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "versionRevision" INTEGER NOT NULL,
    "snapshotId" UUID,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "review_look_pkey" PRIMARY KEY ("reviewId","byKind","byId")
);

-- CreateTable
CREATE TABLE "review_mark" (
    "reviewId" UUID NOT NULL,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "review_mark_pkey" PRIMARY KEY ("reviewId","byKind","byId","fingerprint")
);

-- CreateIndex
CREATE UNIQUE INDEX "review_snapshot_reviewId_key_key" ON "review_snapshot"("reviewId", "key");

-- CreateIndex
CREATE INDEX "review_requirement_teamId_satisfied_idx" ON "review_requirement"("teamId", "satisfied");

-- CreateIndex
CREATE INDEX "review_look_snapshotId_idx" ON "review_look"("snapshotId");

-- CreateIndex
CREATE INDEX "review_decision_byId_idx" ON "review_decision"("byId");

-- CreateIndex
CREATE INDEX "review_decision_snapshotId_idx" ON "review_decision"("snapshotId");

-- AddForeignKey
ALTER TABLE "review_decision" ADD CONSTRAINT "review_decision_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "review_snapshot"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_snapshot" ADD CONSTRAINT "review_snapshot_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_requirement" ADD CONSTRAINT "review_requirement_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_requirement" ADD CONSTRAINT "review_requirement_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_look" ADD CONSTRAINT "review_look_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_look" ADD CONSTRAINT "review_look_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "review_snapshot"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_mark" ADD CONSTRAINT "review_mark_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Reviews that ended get the names that they have from now on.
UPDATE "review" SET "state" = 'published' WHERE "state" = 'approved';
UPDATE "review" SET "state" = 'withdrawn', "closedBecause" = 'superseded' WHERE "state" = 'closed';

-- Documents could not change until now: what was decided so far was decided on the bytes that are there.
UPDATE "review_decision" AS d SET "digest" = v."digest"
FROM "review" AS r JOIN "api_version" AS v ON v."id" = r."versionId"
WHERE d."reviewId" = r."id";

-- Whom a live review waits for: the API's own team.
INSERT INTO "review_requirement" ("reviewId", "key", "teamId", "because", "needed", "satisfied", "at")
SELECT r."id", 'owner', a."teamId", 'owner', 1, false, r."requestedAt"
FROM "review" AS r JOIN "api_version" AS v ON v."id" = r."versionId" JOIN "api" AS a ON a."id" = v."apiId"
WHERE r."state" IN ('open', 'changes_requested');

-- One version has one live review, whoever asks at once.
UPDATE "review" AS r SET "state" = 'withdrawn', "closedBecause" = 'superseded', "closedAt" = r."requestedAt"
WHERE r."state" IN ('open', 'changes_requested') AND EXISTS (
  SELECT 1 FROM "review" AS o WHERE o."versionId" = r."versionId" AND o."id" > r."id" AND o."state" IN ('open', 'changes_requested'));
CREATE UNIQUE INDEX "review_live_version_key" ON "review"("versionId") WHERE "state" IN ('open', 'changes_requested', 'approved');
