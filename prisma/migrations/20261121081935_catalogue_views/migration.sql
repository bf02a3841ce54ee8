-- CreateTable
CREATE TABLE "catalogue_view" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "ownerId" TEXT,
    "teamId" UUID,
    "createdById" TEXT NOT NULL,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "catalogue_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "default_catalogue_view" (
    "userId" TEXT NOT NULL,
    "viewId" UUID NOT NULL,

    CONSTRAINT "default_catalogue_view_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "favourite" (
    "userId" TEXT NOT NULL,
    "apiId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "favourite_pkey" PRIMARY KEY ("userId","apiId")
);

-- CreateIndex
CREATE UNIQUE INDEX "catalogue_view_ownerId_name_key" ON "catalogue_view"("ownerId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "catalogue_view_teamId_name_key" ON "catalogue_view"("teamId", "name");

-- CreateIndex
CREATE INDEX "default_catalogue_view_viewId_idx" ON "default_catalogue_view"("viewId");

-- CreateIndex
CREATE INDEX "favourite_apiId_idx" ON "favourite"("apiId");

-- AddForeignKey
ALTER TABLE "catalogue_view" ADD CONSTRAINT "catalogue_view_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalogue_view" ADD CONSTRAINT "catalogue_view_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "default_catalogue_view" ADD CONSTRAINT "default_catalogue_view_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "default_catalogue_view" ADD CONSTRAINT "default_catalogue_view_viewId_fkey" FOREIGN KEY ("viewId") REFERENCES "catalogue_view"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "favourite" ADD CONSTRAINT "favourite_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "favourite" ADD CONSTRAINT "favourite_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A view is one person's or one team's.
ALTER TABLE "catalogue_view" ADD CONSTRAINT "catalogue_view_of_one" CHECK (num_nonnulls("ownerId", "teamId") = 1);
