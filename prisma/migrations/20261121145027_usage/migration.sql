-- AlterTable
ALTER TABLE "api_version" ADD COLUMN     "basePaths" TEXT[];

-- CreateTable
CREATE TABLE "usage_hour" (
    "apiId" UUID NOT NULL,
    "hour" TIMESTAMP(3) NOT NULL,
    "versionId" UUID NOT NULL,
    "operation" TEXT NOT NULL,
    "identityId" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "calls" BIGINT NOT NULL,
    "lastAt" TIMESTAMP(3) NOT NULL,
    "latency" BIGINT[],

    CONSTRAINT "usage_hour_pkey" PRIMARY KEY ("apiId","hour","versionId","operation","identityId","status")
);

-- CreateTable
CREATE TABLE "usage_day" (
    "apiId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "versionId" UUID NOT NULL,
    "operation" TEXT NOT NULL,
    "identityId" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "calls" BIGINT NOT NULL,
    "lastAt" TIMESTAMP(3) NOT NULL,
    "latency" BIGINT[],

    CONSTRAINT "usage_day_pkey" PRIMARY KEY ("apiId","day","versionId","operation","identityId","status")
);

-- CreateTable
CREATE TABLE "usage_api_day" (
    "apiId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "versionId" UUID NOT NULL,
    "calls" BIGINT NOT NULL,
    "errors" BIGINT NOT NULL,

    CONSTRAINT "usage_api_day_pkey" PRIMARY KEY ("apiId","day","versionId")
);

-- CreateTable
CREATE TABLE "api_telemetry" (
    "apiId" UUID NOT NULL,
    "firstAt" TIMESTAMP(3) NOT NULL,
    "lastAt" TIMESTAMP(3) NOT NULL,
    "callers" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "api_telemetry_pkey" PRIMARY KEY ("apiId")
);

-- CreateTable
CREATE TABLE "consumer_identity" (
    "id" UUID NOT NULL,
    "attribute" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "consumerId" UUID,
    "firstSeenAt" TIMESTAMP(3) NOT NULL,
    "lastSeenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "consumer_identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_caller" (
    "apiId" UUID NOT NULL,
    "identityId" UUID NOT NULL,
    "firstAt" TIMESTAMP(3) NOT NULL,
    "lastAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "api_caller_pkey" PRIMARY KEY ("apiId","identityId")
);

-- CreateTable
CREATE TABLE "telemetry_batch" (
    "digest" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "telemetry_batch_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "unmatched_path" (
    "apiId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "answered" BOOLEAN NOT NULL,
    "method" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "calls" BIGINT NOT NULL,
    "surplus" BIGINT NOT NULL,
    "lastAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "unmatched_path_pkey" PRIMARY KEY ("apiId","day","answered","method","path")
);

-- CreateTable
CREATE TABLE "ignored_path" (
    "apiId" UUID NOT NULL,
    "method" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "reason" TEXT,
    "ignoredAt" TIMESTAMP(3) NOT NULL,
    "ignoredByKind" TEXT NOT NULL,
    "ignoredById" TEXT NOT NULL,
    "ignoredByName" TEXT NOT NULL,

    CONSTRAINT "ignored_path_pkey" PRIMARY KEY ("apiId","method","path")
);

-- CreateTable
CREATE TABLE "unknown_service" (
    "service" TEXT NOT NULL,
    "calls" BIGINT NOT NULL,
    "surplus" BIGINT NOT NULL,
    "firstAt" TIMESTAMP(3) NOT NULL,
    "lastAt" TIMESTAMP(3) NOT NULL,
    "environment" TEXT,
    "paths" TEXT[],

    CONSTRAINT "unknown_service_pkey" PRIMARY KEY ("service")
);

-- CreateTable
CREATE TABLE "service_alias" (
    "service" TEXT NOT NULL,
    "pathPrefix" TEXT NOT NULL DEFAULT '',
    "apiId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdByKind" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdByName" TEXT NOT NULL,

    CONSTRAINT "service_alias_pkey" PRIMARY KEY ("service","pathPrefix")
);

-- CreateTable
CREATE TABLE "telemetry_count" (
    "day" DATE NOT NULL,
    "fate" TEXT NOT NULL,
    "calls" BIGINT NOT NULL,

    CONSTRAINT "telemetry_count_pkey" PRIMARY KEY ("day","fate")
);

-- CreateIndex
CREATE INDEX "usage_hour_identityId_hour_idx" ON "usage_hour"("identityId", "hour");

-- CreateIndex
CREATE INDEX "usage_day_identityId_day_idx" ON "usage_day"("identityId", "day");

-- CreateIndex
CREATE INDEX "consumer_identity_consumerId_idx" ON "consumer_identity"("consumerId");

-- CreateIndex
CREATE UNIQUE INDEX "consumer_identity_attribute_value_key" ON "consumer_identity"("attribute", "value");

-- CreateIndex
CREATE INDEX "api_caller_identityId_idx" ON "api_caller"("identityId");

-- CreateIndex
CREATE INDEX "telemetry_batch_until_idx" ON "telemetry_batch"("until");

-- CreateIndex
CREATE INDEX "service_alias_apiId_idx" ON "service_alias"("apiId");

-- AddForeignKey
ALTER TABLE "usage_hour" ADD CONSTRAINT "usage_hour_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "usage_day" ADD CONSTRAINT "usage_day_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "usage_api_day" ADD CONSTRAINT "usage_api_day_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_telemetry" ADD CONSTRAINT "api_telemetry_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consumer_identity" ADD CONSTRAINT "consumer_identity_consumerId_fkey" FOREIGN KEY ("consumerId") REFERENCES "consumer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_caller" ADD CONSTRAINT "api_caller_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_caller" ADD CONSTRAINT "api_caller_identityId_fkey" FOREIGN KEY ("identityId") REFERENCES "consumer_identity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unmatched_path" ADD CONSTRAINT "unmatched_path_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ignored_path" ADD CONSTRAINT "ignored_path_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_alias" ADD CONSTRAINT "service_alias_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;
