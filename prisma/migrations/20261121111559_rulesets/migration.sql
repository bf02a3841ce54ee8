-- CreateTable
CREATE TABLE "ruleset" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "teamId" UUID,
    "newestNumber" INTEGER NOT NULL DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "ruleset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ruleset_version" (
    "rulesetId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "extends" TEXT[],
    "note" TEXT NOT NULL,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ruleset_version_pkey" PRIMARY KEY ("rulesetId","number")
);

-- CreateTable
CREATE TABLE "ruleset_binding" (
    "id" UUID NOT NULL,
    "shipped" TEXT,
    "rulesetId" UUID,
    "number" INTEGER,
    "scope" TEXT NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "teamId" UUID,
    "apiId" UUID,
    "authority" TEXT NOT NULL,
    "onError" TEXT NOT NULL,
    "onWarning" TEXT NOT NULL,
    "onInfo" TEXT NOT NULL,
    "onHint" TEXT NOT NULL,
    "ratchetSince" TIMESTAMP(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdByKind" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdByName" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ruleset_binding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ruleset_baseline" (
    "bindingId" UUID NOT NULL,
    "apiId" UUID NOT NULL,
    "versionId" UUID,
    "rules" JSONB NOT NULL,
    "takenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ruleset_baseline_pkey" PRIMARY KEY ("bindingId","apiId")
);

-- CreateTable
CREATE TABLE "lint_cache" (
    "digest" TEXT NOT NULL,
    "rulesetDigest" TEXT NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "lint_cache_pkey" PRIMARY KEY ("digest","rulesetDigest","engineVersion")
);

-- CreateTable
CREATE TABLE "linted_version" (
    "versionId" UUID NOT NULL,
    "stamp" TEXT NOT NULL,
    "silent" JSONB NOT NULL,
    "lintedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "linted_version_pkey" PRIMARY KEY ("versionId")
);

-- CreateTable
CREATE TABLE "binding_trial" (
    "id" UUID NOT NULL,
    "input" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "result" JSONB,
    "because" TEXT,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "binding_trial_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ruleset_slug_key" ON "ruleset"("slug");

-- CreateIndex
CREATE INDEX "ruleset_teamId_idx" ON "ruleset"("teamId");

-- CreateIndex
CREATE INDEX "ruleset_binding_rulesetId_idx" ON "ruleset_binding"("rulesetId");

-- CreateIndex
CREATE INDEX "ruleset_binding_teamId_idx" ON "ruleset_binding"("teamId");

-- CreateIndex
CREATE INDEX "ruleset_binding_apiId_idx" ON "ruleset_binding"("apiId");

-- CreateIndex
CREATE INDEX "ruleset_baseline_apiId_idx" ON "ruleset_baseline"("apiId");

-- CreateIndex
CREATE INDEX "lint_cache_createdAt_idx" ON "lint_cache"("createdAt");

-- CreateIndex
CREATE INDEX "binding_trial_at_idx" ON "binding_trial"("at");

-- AddForeignKey
ALTER TABLE "ruleset" ADD CONSTRAINT "ruleset_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ruleset_version" ADD CONSTRAINT "ruleset_version_rulesetId_fkey" FOREIGN KEY ("rulesetId") REFERENCES "ruleset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ruleset_binding" ADD CONSTRAINT "ruleset_binding_rulesetId_fkey" FOREIGN KEY ("rulesetId") REFERENCES "ruleset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ruleset_binding" ADD CONSTRAINT "ruleset_binding_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ruleset_binding" ADD CONSTRAINT "ruleset_binding_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ruleset_baseline" ADD CONSTRAINT "ruleset_baseline_bindingId_fkey" FOREIGN KEY ("bindingId") REFERENCES "ruleset_binding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ruleset_baseline" ADD CONSTRAINT "ruleset_baseline_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "linted_version" ADD CONSTRAINT "linted_version_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "api_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
