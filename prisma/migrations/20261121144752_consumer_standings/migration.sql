-- CreateTable
CREATE TABLE "consumer_alias" (
    "slug" TEXT NOT NULL,
    "consumerId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "consumer_alias_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "declared_identity" (
    "id" UUID NOT NULL,
    "consumerId" UUID NOT NULL,
    "attribute" TEXT NOT NULL DEFAULT '',
    "value" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "origin" TEXT NOT NULL DEFAULT '',
    "declaredAt" TIMESTAMP(3) NOT NULL,
    "declaredByKind" TEXT NOT NULL,
    "declaredById" TEXT NOT NULL,
    "declaredByName" TEXT NOT NULL,

    CONSTRAINT "declared_identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "standing" (
    "id" UUID NOT NULL,
    "consumerId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "standing" TEXT NOT NULL,
    "note" TEXT,
    "plannedOn" DATE,
    "onBehalf" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMP(3) NOT NULL,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,

    CONSTRAINT "standing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consumer_mute" (
    "consumerId" UUID NOT NULL,
    "apiId" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,

    CONSTRAINT "consumer_mute_pkey" PRIMARY KEY ("consumerId","apiId")
);

-- CreateTable
CREATE TABLE "consumer_merge" (
    "id" UUID NOT NULL,
    "consumerId" UUID NOT NULL,
    "mergedSlug" TEXT NOT NULL,
    "mergedName" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "undoneAt" TIMESTAMP(3),

    CONSTRAINT "consumer_merge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "consumer_alias_consumerId_idx" ON "consumer_alias"("consumerId");

-- CreateIndex
CREATE INDEX "declared_identity_value_idx" ON "declared_identity"("value");

-- CreateIndex
CREATE UNIQUE INDEX "declared_identity_consumerId_source_origin_attribute_value_key" ON "declared_identity"("consumerId", "source", "origin", "attribute", "value");

-- CreateIndex
CREATE INDEX "standing_versionId_idx" ON "standing"("versionId");

-- CreateIndex
CREATE UNIQUE INDEX "standing_consumerId_versionId_kind_place_key" ON "standing"("consumerId", "versionId", "kind", "place");

-- CreateIndex
CREATE INDEX "consumer_merge_consumerId_idx" ON "consumer_merge"("consumerId");

-- AddForeignKey
ALTER TABLE "consumer_alias" ADD CONSTRAINT "consumer_alias_consumerId_fkey" FOREIGN KEY ("consumerId") REFERENCES "consumer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declared_identity" ADD CONSTRAINT "declared_identity_consumerId_fkey" FOREIGN KEY ("consumerId") REFERENCES "consumer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standing" ADD CONSTRAINT "standing_consumerId_fkey" FOREIGN KEY ("consumerId") REFERENCES "consumer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standing" ADD CONSTRAINT "standing_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "api_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consumer_mute" ADD CONSTRAINT "consumer_mute_consumerId_fkey" FOREIGN KEY ("consumerId") REFERENCES "consumer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consumer_mute" ADD CONSTRAINT "consumer_mute_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consumer_merge" ADD CONSTRAINT "consumer_merge_consumerId_fkey" FOREIGN KEY ("consumerId") REFERENCES "consumer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
