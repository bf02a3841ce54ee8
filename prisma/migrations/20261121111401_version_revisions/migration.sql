-- AlterTable
ALTER TABLE "api_version" ADD COLUMN     "revisionNumber" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "version_revision" (
    "versionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "specVersion" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "pushedAt" TIMESTAMP(3) NOT NULL,
    "pushedByKind" TEXT NOT NULL,
    "pushedById" TEXT NOT NULL,
    "pushedByName" TEXT NOT NULL,
    "commit" TEXT,
    "changelog" TEXT,

    CONSTRAINT "version_revision_pkey" PRIMARY KEY ("versionId","number")
);

-- CreateTable
CREATE TABLE "revision_file" (
    "versionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "isEntry" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "revision_file_pkey" PRIMARY KEY ("versionId","number","name")
);

-- CreateIndex
CREATE INDEX "version_revision_digest_idx" ON "version_revision"("digest");

-- CreateIndex
CREATE INDEX "revision_file_digest_idx" ON "revision_file"("digest");

-- AddForeignKey
ALTER TABLE "version_revision" ADD CONSTRAINT "version_revision_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "api_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_file" ADD CONSTRAINT "revision_file_versionId_number_fkey" FOREIGN KEY ("versionId", "number") REFERENCES "version_revision"("versionId", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_file" ADD CONSTRAINT "revision_file_digest_fkey" FOREIGN KEY ("digest") REFERENCES "blob"("digest") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What there is was handed in once.
INSERT INTO "version_revision" ("versionId", "number", "format", "specVersion", "digest", "sizeBytes", "pushedAt", "pushedByKind", "pushedById", "pushedByName", "commit", "changelog")
  SELECT "id", 1, "format", "specVersion", "digest", "sizeBytes", "publishedAt", "publishedByKind", "publishedById", "publishedByName", "commit", "changelog" FROM "api_version";
INSERT INTO "revision_file" ("versionId", "number", "name", "digest", "mediaType", "isEntry")
  SELECT "versionId", 1, "name", "digest", "mediaType", "isEntry" FROM "version_file";
