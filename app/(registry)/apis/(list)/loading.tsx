import { CatalogueSkeleton } from "@/components/catalog/catalogue-skeleton";

export default function CatalogueLoading() {
  return <CatalogueSkeleton />;
}
