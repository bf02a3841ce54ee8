import { mockRoute } from "@/lib/http/mock-route";

// Anyone who may read. Below here the paths are those of the mocked API.
export const GET = mockRoute;
export const HEAD = mockRoute;
export const POST = mockRoute;
export const PUT = mockRoute;
export const PATCH = mockRoute;
export const DELETE = mockRoute;
export const OPTIONS = mockRoute;
