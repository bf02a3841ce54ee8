-- CreateTable
CREATE TABLE "consumer" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "teamId" UUID,
    "contact" TEXT,
    "description" TEXT NOT NULL DEFAULT '',
    "links" JSONB NOT NULL DEFAULT '[]',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "createdByKind" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,

    CONSTRAINT "consumer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dependency" (
    "id" UUID NOT NULL,
    "consumerId" UUID NOT NULL,
    "apiId" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "origin" TEXT NOT NULL DEFAULT '',
    "version" TEXT NOT NULL DEFAULT '',
    "operations" TEXT[],
    "reason" TEXT,
    "declaredAt" TIMESTAMP(3) NOT NULL,
    "declaredByKind" TEXT NOT NULL,
    "declaredById" TEXT NOT NULL,
    "declaredByName" TEXT NOT NULL,

    CONSTRAINT "dependency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provision" (
    "consumerId" UUID NOT NULL,
    "apiId" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "origin" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "provision_pkey" PRIMARY KEY ("consumerId","apiId","source","origin")
);

-- CreateIndex
CREATE UNIQUE INDEX "consumer_slug_key" ON "consumer"("slug");

-- CreateIndex
CREATE INDEX "consumer_teamId_idx" ON "consumer"("teamId");

-- CreateIndex
CREATE INDEX "dependency_apiId_consumerId_idx" ON "dependency"("apiId", "consumerId");

-- CreateIndex
CREATE UNIQUE INDEX "dependency_consumerId_apiId_source_origin_version_key" ON "dependency"("consumerId", "apiId", "source", "origin", "version");

-- CreateIndex
CREATE INDEX "provision_apiId_idx" ON "provision"("apiId");

-- AddForeignKey
ALTER TABLE "consumer" ADD CONSTRAINT "consumer_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dependency" ADD CONSTRAINT "dependency_consumerId_fkey" FOREIGN KEY ("consumerId") REFERENCES "consumer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dependency" ADD CONSTRAINT "dependency_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provision" ADD CONSTRAINT "provision_consumerId_fkey" FOREIGN KEY ("consumerId") REFERENCES "consumer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provision" ADD CONSTRAINT "provision_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;
