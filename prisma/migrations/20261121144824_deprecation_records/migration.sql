-- AlterTable
ALTER TABLE "deprecation" ADD COLUMN     "brownouts" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "zone" TEXT;

-- CreateTable
CREATE TABLE "deprecation_policy" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "teamId" UUID,
    "rules" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "deprecation_policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deprecation_policy_binding" (
    "id" UUID NOT NULL,
    "policyId" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "teamId" UUID,
    "apiId" UUID,
    "authority" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdByKind" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdByName" TEXT NOT NULL,

    CONSTRAINT "deprecation_policy_binding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "part_deprecation" (
    "id" UUID NOT NULL,
    "apiId" UUID NOT NULL,
    "sinceId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "matchKey" TEXT NOT NULL,
    "deprecatedAt" TIMESTAMP(3) NOT NULL,
    "sunsetAt" TIMESTAMP(3) NOT NULL,
    "zone" TEXT,
    "replacement" TEXT,
    "migrationGuide" TEXT,
    "reason" TEXT NOT NULL,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "brownouts" JSONB NOT NULL DEFAULT '[]',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "closedAt" TIMESTAMP(3),
    "closedReason" TEXT,
    "closedByKind" TEXT,
    "closedById" TEXT,
    "closedByName" TEXT,
    "removedInId" UUID,
    "removedAt" TIMESTAMP(3),

    CONSTRAINT "part_deprecation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sunset_move" (
    "id" UUID NOT NULL,
    "deprecationId" UUID,
    "partId" UUID,
    "fromAt" TIMESTAMP(3) NOT NULL,
    "toAt" TIMESTAMP(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "override" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "sunset_move_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "deprecation_policy_slug_key" ON "deprecation_policy"("slug");

-- CreateIndex
CREATE INDEX "deprecation_policy_teamId_idx" ON "deprecation_policy"("teamId");

-- CreateIndex
CREATE INDEX "deprecation_policy_binding_policyId_idx" ON "deprecation_policy_binding"("policyId");

-- CreateIndex
CREATE INDEX "deprecation_policy_binding_teamId_idx" ON "deprecation_policy_binding"("teamId");

-- CreateIndex
CREATE INDEX "deprecation_policy_binding_apiId_idx" ON "deprecation_policy_binding"("apiId");

-- CreateIndex
CREATE INDEX "part_deprecation_apiId_kind_matchKey_idx" ON "part_deprecation"("apiId", "kind", "matchKey");

-- CreateIndex
CREATE INDEX "part_deprecation_sinceId_idx" ON "part_deprecation"("sinceId");

-- CreateIndex
CREATE INDEX "part_deprecation_removedInId_idx" ON "part_deprecation"("removedInId");

-- CreateIndex
CREATE INDEX "part_deprecation_sunsetAt_idx" ON "part_deprecation"("sunsetAt");

-- CreateIndex
CREATE INDEX "sunset_move_deprecationId_idx" ON "sunset_move"("deprecationId");

-- CreateIndex
CREATE INDEX "sunset_move_partId_idx" ON "sunset_move"("partId");

-- AddForeignKey
ALTER TABLE "deprecation_policy" ADD CONSTRAINT "deprecation_policy_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deprecation_policy_binding" ADD CONSTRAINT "deprecation_policy_binding_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "deprecation_policy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deprecation_policy_binding" ADD CONSTRAINT "deprecation_policy_binding_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deprecation_policy_binding" ADD CONSTRAINT "deprecation_policy_binding_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "part_deprecation" ADD CONSTRAINT "part_deprecation_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "part_deprecation" ADD CONSTRAINT "part_deprecation_sinceId_fkey" FOREIGN KEY ("sinceId") REFERENCES "api_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "part_deprecation" ADD CONSTRAINT "part_deprecation_removedInId_fkey" FOREIGN KEY ("removedInId") REFERENCES "api_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sunset_move" ADD CONSTRAINT "sunset_move_deprecationId_fkey" FOREIGN KEY ("deprecationId") REFERENCES "deprecation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sunset_move" ADD CONSTRAINT "sunset_move_partId_fkey" FOREIGN KEY ("partId") REFERENCES "part_deprecation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
