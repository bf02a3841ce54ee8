-- CreateTable
CREATE TABLE "deprecation_mark" (
    "versionId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "matchKey" TEXT NOT NULL,
    "direct" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,
    "sinceDay" DATE,
    "sinceVersion" TEXT,
    "sunset" DATE,
    "removedIn" TEXT,
    "message" TEXT,
    "replacement" TEXT,
    "guide" TEXT,
    "because" TEXT,
    "file" TEXT NOT NULL,
    "pointer" TEXT NOT NULL,
    "line" INTEGER NOT NULL,

    CONSTRAINT "deprecation_mark_pkey" PRIMARY KEY ("versionId","ordinal")
);

-- CreateIndex
CREATE INDEX "deprecation_mark_sunset_idx" ON "deprecation_mark"("sunset");

-- AddForeignKey
ALTER TABLE "deprecation_mark" ADD CONSTRAINT "deprecation_mark_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "api_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
