-- CreateTable
CREATE TABLE "reading" (
    "digest" TEXT NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "complete" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reading_pkey" PRIMARY KEY ("digest","engineVersion")
);

-- CreateTable
CREATE TABLE "reading_part" (
    "digest" TEXT NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "reading_part_pkey" PRIMARY KEY ("digest","engineVersion","part")
);

-- CreateIndex
CREATE INDEX "reading_createdAt_idx" ON "reading"("createdAt");

-- AddForeignKey
ALTER TABLE "reading_part" ADD CONSTRAINT "reading_part_digest_engineVersion_fkey" FOREIGN KEY ("digest", "engineVersion") REFERENCES "reading"("digest", "engineVersion") ON DELETE CASCADE ON UPDATE CASCADE;

-- Where the same operation is in other versions.
CREATE INDEX "operation_versionId_key_idx" ON "operation"("versionId", md5("key"));
