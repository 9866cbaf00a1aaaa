-- What any software needs stands in the schema "platform"; every context has a schema of its own beside it.
create schema if not exists platform;
