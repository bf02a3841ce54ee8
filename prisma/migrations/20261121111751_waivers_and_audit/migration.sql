-- AlterTable
ALTER TABLE "audit_entry" ADD COLUMN     "hashForm" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "origin" JSONB,
ADD COLUMN     "reason" TEXT;

-- A waiver of before this was asked for and granted in one step, by one actor.
ALTER TABLE "waiver" RENAME COLUMN "grantedByKind" TO "decidedByKind";
ALTER TABLE "waiver" RENAME COLUMN "grantedById" TO "decidedById";
ALTER TABLE "waiver" RENAME COLUMN "grantedByName" TO "decidedByName";
ALTER TABLE "waiver" RENAME COLUMN "grantedAt" TO "decidedAt";
ALTER TABLE "waiver" ALTER COLUMN "decidedByKind" DROP NOT NULL,
ALTER COLUMN "decidedById" DROP NOT NULL,
ALTER COLUMN "decidedByName" DROP NOT NULL,
ALTER COLUMN "decidedAt" DROP NOT NULL,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'exception',
ADD COLUMN     "message" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "operation" TEXT,
ADD COLUMN     "ownerId" TEXT,
ADD COLUMN     "ownerKind" TEXT,
ADD COLUMN     "ownerName" TEXT,
ADD COLUMN     "remindedDays" INTEGER,
ADD COLUMN     "renewsId" UUID,
ADD COLUMN     "requestedAt" TIMESTAMP(3),
ADD COLUMN     "requestedById" TEXT,
ADD COLUMN     "requestedByKind" TEXT,
ADD COLUMN     "requestedByName" TEXT,
ADD COLUMN     "rule" TEXT,
ADD COLUMN     "status" TEXT NOT NULL DEFAULT 'approved',
ADD COLUMN     "use" TEXT NOT NULL DEFAULT 'unknown',
ADD COLUMN     "useCheckedAt" TIMESTAMP(3);
UPDATE "waiver" SET "requestedAt" = "decidedAt", "requestedById" = "decidedById",
  "requestedByKind" = "decidedByKind", "requestedByName" = "decidedByName";
ALTER TABLE "waiver" ALTER COLUMN "requestedAt" SET NOT NULL,
ALTER COLUMN "requestedById" SET NOT NULL,
ALTER COLUMN "requestedByKind" SET NOT NULL,
ALTER COLUMN "requestedByName" SET NOT NULL;

-- CreateTable
CREATE TABLE "audit_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "sequence" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "waiver_status_expiresOn_idx" ON "waiver"("status", "expiresOn");

-- CreateIndex
CREATE INDEX "waiver_renewsId_idx" ON "waiver"("renewsId");

-- From here on, how far the log has come is kept beside it.
INSERT INTO "audit_head" ("id", "sequence", "hash", "at")
  SELECT 1, "sequence", "hash", "at" FROM "audit_entry" ORDER BY "sequence" DESC LIMIT 1;
