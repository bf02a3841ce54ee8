-- CreateTable
CREATE TABLE "signal_probe" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "operation" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "environment" TEXT NOT NULL,
    "createdByKind" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "lastRunAt" TIMESTAMP(3),
    "lastStatus" INTEGER,
    "lastError" TEXT,

    CONSTRAINT "signal_probe_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signal_sighting" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "operation" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "environment" TEXT NOT NULL,
    "seen" TEXT,
    "expected" TEXT,
    "verdict" TEXT NOT NULL,
    "firstAt" TIMESTAMP(3) NOT NULL,
    "lastAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "signal_sighting_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "signal_probe_lastRunAt_idx" ON "signal_probe"("lastRunAt");

-- CreateIndex
CREATE UNIQUE INDEX "signal_probe_versionId_operation_method_url_key" ON "signal_probe"("versionId", "operation", "method", "url");

-- CreateIndex
CREATE INDEX "signal_sighting_versionId_operation_field_by_environment_la_idx" ON "signal_sighting"("versionId", "operation", "field", "by", "environment", "lastAt");

-- CreateIndex
CREATE INDEX "signal_sighting_lastAt_idx" ON "signal_sighting"("lastAt");

-- AddForeignKey
ALTER TABLE "signal_probe" ADD CONSTRAINT "signal_probe_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "api_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal_sighting" ADD CONSTRAINT "signal_sighting_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "api_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
