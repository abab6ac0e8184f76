-- A request that is sent again has the same key, so it is kept once. The device's own time of the change is only told
-- to teachers; given_at, the server's, is what counts.
alter table response add column request_key varchar(64);
alter table response add column changed_at timestamp with time zone;
update response set request_key = cast(id as varchar(64));
alter table response alter column request_key set not null;
alter table response add constraint response_once unique (attempt_id, request_key);
