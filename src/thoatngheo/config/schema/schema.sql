-- The tables of an empty installation. Written by `./thoatngheo lock --schema`; not to be edited.
-- PostgreSQL 18
-- migrations 461ae401c19561e0
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

CREATE TYPE public.procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);

CREATE TYPE public.procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);

CREATE TYPE public.procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);

CREATE FUNCTION public._pgh_attach_context() RETURNS uuid
    LANGUAGE plpgsql
    AS $$
                    DECLARE
                        _pgh_context_id UUID;
                        _pgh_context_metadata JSONB;
                    BEGIN
                        BEGIN
                            SELECT INTO _pgh_context_id
                                CURRENT_SETTING('pghistory.context_id');
                            SELECT INTO _pgh_context_metadata
                                CURRENT_SETTING('pghistory.context_metadata');
                            EXCEPTION WHEN OTHERS THEN
                        END;
                        IF _pgh_context_id IS NOT NULL AND _pgh_context_metadata IS NOT NULL THEN
                            INSERT INTO pghistory_context (id, metadata, created_at, updated_at)
                                VALUES (_pgh_context_id, _pgh_context_metadata, NOW(), NOW())
                                ON CONFLICT (id) DO UPDATE
                                    SET metadata = EXCLUDED.metadata,
                                        updated_at = EXCLUDED.updated_at
                                    WHERE pghistory_context.metadata != EXCLUDED.metadata;
                            RETURN _pgh_context_id;
                        ELSE
                            RETURN NULL;
                        END IF;
                    END;
                $$;

CREATE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
                DECLARE
                    _pgtrigger_ignore TEXT[];
                    _result BOOLEAN;
                BEGIN
                    BEGIN
                        SELECT INTO _pgtrigger_ignore
                            CURRENT_SETTING('pgtrigger.ignore');
                        EXCEPTION WHEN OTHERS THEN
                    END;
                    IF _pgtrigger_ignore IS NOT NULL THEN
                        SELECT trigger_name = ANY(_pgtrigger_ignore)
                        INTO _result;
                        RETURN _result;
                    ELSE
                        RETURN FALSE;
                    END IF;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_0441f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_04852() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_0a7f2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_10738() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_136c6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_1c1d4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_27239() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_2b199() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_39862() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_3f8bf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_4110e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_442d3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_448a1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_4c3f6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_4d08f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_52144() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_5c7df() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_611ec() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_6570c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_689c9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_6de1f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_6e05d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_6eaf0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_7411e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_75234() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_770a0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_77db0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_7a831() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_7b695() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_7cc3f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_7f9dc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_8542a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_89057() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_8a5f9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_97b47() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_9c7bb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_9cc72() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_a13fe() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_aa587() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_aaa55() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_aaec7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_ac57b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_aff4a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_b018a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_b279f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_b57ee() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_ba636() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_cc1ba() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_edb14() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_f2acd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_f9a45() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_f9b6f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_01f08() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_classificationrunchange" ("current", "households", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id", "rulebook", "run_at", "run_by_id", "standard") SELECT old_values."current", old_values."households", old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."round_id", old_values."rulebook", old_values."run_at", old_values."run_by_id", old_values."standard" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_04362() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_requestchange" ("answer", "applicant", "household_id", "how", "id", "kind", "outcome", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "recorded_at", "recorded_by_id", "round_id", "signs") SELECT old_values."answer", old_values."applicant", old_values."household_id", old_values."how", old_values."id", old_values."kind", old_values."outcome", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."received_on", old_values."recorded_at", old_values."recorded_by_id", old_values."round_id", old_values."signs" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_19f14() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "accounts_userchange" ("date_joined", "demo", "email", "first_name", "full_name", "id", "is_active", "is_staff", "is_superuser", "last_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "username") SELECT old_values."date_joined", old_values."demo", old_values."email", old_values."first_name", old_values."full_name", old_values."id", old_values."is_active", old_values."is_staff", old_values."is_superuser", old_values."last_name", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."username" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_1fdb7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_meetingvotechange" ("agree", "agreed", "case_id", "disagree", "id", "meeting_id", "note", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "results") SELECT old_values."agree", old_values."agreed", old_values."case_id", old_values."disagree", old_values."id", old_values."meeting_id", old_values."note", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."results" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_22b95() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_importbatchchange" ("day", "digest", "file_name", "id", "imported_at", "kind", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rows_good", "rows_read", "state", "summary", "undone_at", "unit_id", "uploaded_at", "uploaded_by_id") SELECT old_values."day", old_values."digest", old_values."file_name", old_values."id", old_values."imported_at", old_values."kind", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."rows_good", old_values."rows_read", old_values."state", old_values."summary", old_values."undone_at", old_values."unit_id", old_values."uploaded_at", old_values."uploaded_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_29092() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_expectedescapechange" ("household_id", "id", "leaves", "named_at", "named_by_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "why", "year") SELECT old_values."household_id", old_values."id", old_values."leaves", old_values."named_at", old_values."named_by_id", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."why", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_2939f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_pilothouseholdchange" ("household_id", "id", "joined_on", "left_on", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "result") SELECT old_values."household_id", old_values."id", old_values."joined_on", old_values."left_on", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."pilot_id", old_values."result" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_2abab() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_draftsectionchange" ("at", "block", "body", "by_id", "edition", "id", "key", "level", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "title") SELECT old_values."at", old_values."block", old_values."body", old_values."by_id", old_values."edition", old_values."id", old_values."key", old_values."level", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."plan_id", old_values."position", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_3366d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_sheetuploadchange" ("at", "by_id", "digest", "file_name", "id", "kind", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "rows_read", "sheet", "state", "taken_at", "undone_at", "unit_id", "year") SELECT old_values."at", old_values."by_id", old_values."digest", old_values."file_name", old_values."id", old_values."kind", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."plan_id", old_values."rows_read", old_values."sheet", old_values."state", old_values."taken_at", old_values."undone_at", old_values."unit_id", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_3490d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_taskchange" ("due", "id", "line", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "section", "state", "text") SELECT old_values."due", old_values."id", old_values."line", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."plan_id", old_values."position", old_values."section", old_values."state", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_3e165() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_planchange" ("above_id", "accepted_at", "accepted_by_id", "amends_id", "created_at", "created_by_id", "first_year", "id", "issued_on", "issuer", "kind", "last_year", "number", "number_year", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "recipients", "reporting_days", "signer_name", "signer_office", "standard", "state", "subject", "unit_id") SELECT old_values."above_id", old_values."accepted_at", old_values."accepted_by_id", old_values."amends_id", old_values."created_at", old_values."created_by_id", old_values."first_year", old_values."id", old_values."issued_on", old_values."issuer", old_values."kind", old_values."last_year", old_values."number", old_values."number_year", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."place", old_values."programme_id", old_values."recipients", old_values."reporting_days", old_values."signer_name", old_values."signer_office", old_values."standard", old_values."state", old_values."subject", old_values."unit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_3e610() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "areas_unitchange" ("code", "id", "latitude", "level", "longitude", "name", "name_fold", "name_key", "name_sort", "note", "parent_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "start_known", "title", "valid_from", "valid_to", "verified") SELECT old_values."code", old_values."id", old_values."latitude", old_values."level", old_values."longitude", old_values."name", old_values."name_fold", old_values."name_key", old_values."name_sort", old_values."note", old_values."parent_id", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."source", old_values."start_known", old_values."title", old_values."valid_from", old_values."valid_to", old_values."verified" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_4b05a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_readitemchange" ("confidence", "content", "document_id", "found", "id", "kind", "line", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "seen_at", "seen_by_id", "state") SELECT old_values."confidence", old_values."content", old_values."document_id", old_values."found", old_values."id", old_values."kind", old_values."line", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."position", old_values."seen_at", old_values."seen_by_id", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_4b234() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_complaintchange" ("answer", "answered_on", "case_id", "complainant", "due_on", "found", "household_id", "id", "number", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "posting_id", "received_on", "rechecked_by", "rechecked_on", "recorded_at", "recorded_by_id", "results_after", "results_before", "round_id", "same_surveyor", "state", "text") SELECT old_values."answer", old_values."answered_on", old_values."case_id", old_values."complainant", old_values."due_on", old_values."found", old_values."household_id", old_values."id", old_values."number", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."posting_id", old_values."received_on", old_values."rechecked_by", old_values."rechecked_on", old_values."recorded_at", old_values."recorded_by_id", old_values."results_after", old_values."results_before", old_values."round_id", old_values."same_surveyor", old_values."state", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_4b6e8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_areatotalchange" ("households", "id", "minority_households", "on", "people", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_id", "verified") SELECT old_values."households", old_values."id", old_values."minority_households", old_values."on", old_values."people", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."source", old_values."unit_id", old_values."verified" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_5101d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_reviewertaskchange" ("assigned_at", "assigned_by_id", "due_on", "ended_on", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reviewer_id", "round_id", "unit_id") SELECT old_values."assigned_at", old_values."assigned_by_id", old_values."due_on", old_values."ended_on", old_values."id", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."reviewer_id", old_values."round_id", old_values."unit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_57358() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_readdocumentchange" ("at", "by_id", "digest", "file", "file_name", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "state", "unit_id") SELECT old_values."at", old_values."by_id", old_values."digest", old_values."file", old_values."file_name", old_values."id", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."plan_id", old_values."state", old_values."unit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_6d92c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "areas_namevariantchange" ("fold", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "unit_id") SELECT old_values."fold", old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."text", old_values."unit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_6e354() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_fundchange" ("agency_id", "id", "name", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") SELECT old_values."agency_id", old_values."id", old_values."name", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."unit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_70541() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_issuechange" ("at", "by_id", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "version_id") SELECT old_values."at", old_values."by_id", old_values."id", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."plan_id", old_values."version_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_71659() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_meetingchange" ("attending", "chair", "chair_office", "closed_at", "closed_by_id", "created_at", "created_by_id", "held_on", "households_invited", "id", "number", "opinions", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "present", "representatives", "round_id", "secretary", "starts_at", "state", "unit_id", "version") SELECT old_values."attending", old_values."chair", old_values."chair_office", old_values."closed_at", old_values."closed_by_id", old_values."created_at", old_values."created_by_id", old_values."held_on", old_values."households_invited", old_values."id", old_values."number", old_values."opinions", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."place", old_values."present", old_values."representatives", old_values."round_id", old_values."secretary", old_values."starts_at", old_values."state", old_values."unit_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_72b9a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_programmechange" ("code", "first_year", "id", "last_year", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "verified") SELECT old_values."code", old_values."first_year", old_values."id", old_values."last_year", old_values."name", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."source", old_values."verified" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_7310e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_taskpartchange" ("agency_id", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "state", "task_id") SELECT old_values."agency_id", old_values."id", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."role", old_values."state", old_values."task_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_7bb2d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "areas_successionchange" ("id", "kind", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "source", "successor_id", "verified") SELECT old_values."id", old_values."kind", old_values."note", old_values."on", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."predecessor_id", old_values."source", old_values."successor_id", old_values."verified" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_7c8ce() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_householdchange" ("address", "batch_id", "code", "ended_on", "head_fold", "head_name", "head_sort", "id", "note", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "started_on", "unit_id") SELECT old_values."address", old_values."batch_id", old_values."code", old_values."ended_on", old_values."head_fold", old_values."head_name", old_values."head_sort", old_values."id", old_values."note", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."started_on", old_values."unit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_81e7b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_consultationchange" ("asked_on", "by_id", "closed_on", "due_on", "id", "letter_number", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "version_id") SELECT old_values."asked_on", old_values."by_id", old_values."closed_on", old_values."due_on", old_values."id", old_values."letter_number", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."plan_id", old_values."version_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_84fc8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_commitmentchange" ("asked_on", "due_on", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "reason", "signed_by_id", "signed_on", "signer_name", "signer_office", "state", "unit_id", "values") SELECT old_values."asked_on", old_values."due_on", old_values."id", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."plan_id", old_values."reason", old_values."signed_by_id", old_values."signed_on", old_values."signer_name", old_values."signer_office", old_values."state", old_values."unit_id", old_values."values" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_86dde() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_askedchange" ("agency_id", "answer", "answered_on", "consultation_id", "id", "letter_number", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reminded_on") SELECT old_values."agency_id", old_values."answer", old_values."answered_on", old_values."consultation_id", old_values."id", old_values."letter_number", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."reminded_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_8b88d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_takeoverchange" ("commune_id", "done_at", "done_by_id", "households", "id", "on", "origin_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "undone_at", "undone_by_id", "unit_id") SELECT old_values."commune_id", old_values."done_at", old_values."done_by_id", old_values."households", old_values."id", old_values."on", old_values."origin_id", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."undone_at", old_values."undone_by_id", old_values."unit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_8d75f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_activitychange" ("age_from", "age_under", "agency_id", "audience", "categories", "counted_by", "due_on", "id", "in_charge", "line_id", "money", "name", "output", "output_unit", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "project_id", "quantity", "rounds", "starts_on", "state", "unit_id") SELECT old_values."age_from", old_values."age_under", old_values."agency_id", old_values."audience", old_values."categories", old_values."counted_by", old_values."due_on", old_values."id", old_values."in_charge", old_values."line_id", old_values."money", old_values."name", old_values."output", old_values."output_unit", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."plan_id", old_values."project_id", old_values."quantity", old_values."rounds", old_values."starts_on", old_values."state", old_values."unit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_90e8f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_legalbasechange" ("day", "id", "issuer", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "title") SELECT old_values."day", old_values."id", old_values."issuer", old_values."kind", old_values."number", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."plan_id", old_values."position", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_95dd7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_beneficiarychange" ("activity_id", "at", "by_id", "category", "household_id", "id", "note", "on", "outside", "path", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_no", "value") SELECT old_values."activity_id", old_values."at", old_values."by_id", old_values."category", old_values."household_id", old_values."id", old_values."note", old_values."on", old_values."outside", old_values."path", old_values."person_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."round_no", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_96bd7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_householdgroupchange" ("batch_id", "group", "household_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "source", "until") SELECT old_values."batch_id", old_values."group", old_values."household_id", old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."since", old_values."source", old_values."until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_a3234() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_personchange" ("batch_id", "birth_date", "birth_year", "died_on", "ethnicity", "id", "name", "name_fold", "name_sort", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sex") SELECT old_values."batch_id", old_values."birth_date", old_values."birth_year", old_values."died_on", old_values."ethnicity", old_values."id", old_values."name", old_values."name_fold", old_values."name_sort", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."sex" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_a47ac() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "areas_unittypechange" ("area_type", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_id", "valid_from", "valid_to", "verified") SELECT old_values."area_type", old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."source", old_values."unit_id", old_values."valid_from", old_values."valid_to", old_values."verified" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_a74d9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_residencechange" ("household_id", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "unit_id", "until") SELECT old_values."household_id", old_values."id", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."since", old_values."unit_id", old_values."until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_a754a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_targetchange" ("above_id", "additive", "agency_id", "code", "comparator", "decimals", "due", "formula", "id", "label", "line", "measure", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "role", "section", "subject", "text", "unit_name") SELECT old_values."above_id", old_values."additive", old_values."agency_id", old_values."code", old_values."comparator", old_values."decimals", old_values."due", old_values."formula", old_values."id", old_values."label", old_values."line", old_values."measure", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."plan_id", old_values."position", old_values."role", old_values."section", old_values."subject", old_values."text", old_values."unit_name" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_aa09b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "accounts_assignmentchange" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "sector", "unit_id", "user_id", "valid_from", "valid_to") SELECT old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."role", old_values."sector", old_values."unit_id", old_values."user_id", old_values."valid_from", old_values."valid_to" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_b4b44() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_commentchange" ("asked_id", "at", "by_id", "id", "outcome", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reason", "section", "settled_at", "settled_by_id", "text", "version_id") SELECT old_values."asked_id", old_values."at", old_values."by_id", old_values."id", old_values."outcome", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."quote", old_values."reason", old_values."section", old_values."settled_at", old_values."settled_by_id", old_values."text", old_values."version_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_c1c02() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_membershipchange" ("household_id", "id", "joined_on", "left_on", "member_no", "path", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "relation") SELECT old_values."household_id", old_values."id", old_values."joined_on", old_values."left_on", old_values."member_no", old_values."path", old_values."person_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."reason", old_values."relation" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_c72cb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_fundlinechange" ("above_id", "agency_id", "id", "in_charge", "kind", "note", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "project_id", "source", "unit_id", "year") SELECT old_values."above_id", old_values."agency_id", old_values."id", old_values."in_charge", old_values."kind", old_values."note", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."plan_id", old_values."project_id", old_values."source", old_values."unit_id", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_c8a73() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_pilotchange" ("about", "activity_id", "cost", "created_by_id", "ends_on", "id", "judged_on", "name", "own_cost", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replicates_id", "result", "starts_on", "unit_id", "verdict", "verdict_reason") SELECT old_values."about", old_values."activity_id", old_values."cost", old_values."created_by_id", old_values."ends_on", old_values."id", old_values."judged_on", old_values."name", old_values."own_cost", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."replicates_id", old_values."result", old_values."starts_on", old_values."unit_id", old_values."verdict", old_values."verdict_reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_cc1a4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_statementchange" ("batch_id", "facts", "household_id", "id", "path", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "said_by", "said_on", "source", "survey") SELECT old_values."batch_id", old_values."facts", old_values."household_id", old_values."id", old_values."path", old_values."person_id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."recorded_at", old_values."recorded_by_id", old_values."said_by", old_values."said_on", old_values."source", old_values."survey" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_cca90() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_campaignchange" ("choice", "created_at", "created_by_id", "day", "ends_on", "id", "kind", "month", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process", "purposes", "reason", "standards", "starts_on", "unit_id", "year") SELECT old_values."choice", old_values."created_at", old_values."created_by_id", old_values."day", old_values."ends_on", old_values."id", old_values."kind", old_values."month", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."process", old_values."purposes", old_values."reason", old_values."standards", old_values."starts_on", old_values."unit_id", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_cf2f2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_decisionchange" ("cites_id", "code", "digest", "effective_on", "id", "kind", "note", "number", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prepared_at", "prepared_by_id", "reason", "returned_at", "returned_by_id", "returned_reason", "round_id", "signed_at", "signed_by_id", "signed_on", "signer_name", "signer_office", "standard", "state", "symbol", "unit_id") SELECT old_values."cites_id", old_values."code", old_values."digest", old_values."effective_on", old_values."id", old_values."kind", old_values."note", old_values."number", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."prepared_at", old_values."prepared_by_id", old_values."reason", old_values."returned_at", old_values."returned_by_id", old_values."returned_reason", old_values."round_id", old_values."signed_at", old_values."signed_by_id", old_values."signed_on", old_values."signer_name", old_values."signer_office", old_values."standard", old_values."state", old_values."symbol", old_values."unit_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_e796c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_roundchange" ("campaign_id", "created_at", "created_by_id", "day", "decided_at", "decided_by_id", "ends_on", "failures", "id", "kind", "note", "on_paper", "opinion", "opinion_asked_on", "opinion_given_on", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process", "published_at", "published_by_id", "purposes", "reconciled_at", "standards", "starts_on", "state", "unit_id", "year") SELECT old_values."campaign_id", old_values."created_at", old_values."created_by_id", old_values."day", old_values."decided_at", old_values."decided_by_id", old_values."ends_on", old_values."failures", old_values."id", old_values."kind", old_values."note", old_values."on_paper", old_values."opinion", old_values."opinion_asked_on", old_values."opinion_given_on", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."process", old_values."published_at", old_values."published_by_id", old_values."purposes", old_values."reconciled_at", old_values."standards", old_values."starts_on", old_values."state", old_values."unit_id", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_e7b7a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "core_daymovedchange" ("day", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "source", "works") SELECT old_values."day", old_values."id", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."reason", old_values."source", old_values."works" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_e8acc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_agencychange" ("id", "merged_into_id", "name", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sector", "unit_id", "valid_from", "valid_to") SELECT old_values."id", old_values."merged_into_id", old_values."name", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."sector", old_values."unit_id", old_values."valid_from", old_values."valid_to" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_ebfa9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_targetvaluechange" ("id", "note", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "printed", "target_id", "unit_id", "value", "value_max") SELECT old_values."id", old_values."note", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."printed", old_values."target_id", old_values."unit_id", old_values."value", old_values."value_max" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_f62a8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_casechange" ("attempt", "household_id", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id", "round_id", "state", "version", "why") SELECT old_values."attempt", old_values."household_id", old_values."id", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."request_id", old_values."round_id", old_values."state", old_values."version", old_values."why" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_f6334() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_officetemplatechange" ("digest", "fields", "file_name", "id", "kind", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "taken_back_at", "taken_back_by_id", "unit_id", "uploaded_at", "uploaded_by_id") SELECT old_values."digest", old_values."fields", old_values."file_name", old_values."id", old_values."kind", old_values."path", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."taken_back_at", old_values."taken_back_by_id", old_values."unit_id", old_values."uploaded_at", old_values."uploaded_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_f793c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_projectchange" ("entered_at", "entered_by_id", "id", "name", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "source", "sub", "verified") SELECT old_values."entered_at", old_values."entered_by_id", old_values."id", old_values."name", old_values."number", _pgh_attached_context.value, NOW(), 'delete', old_values."id", old_values."programme_id", old_values."source", old_values."sub", old_values."verified" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_follows_c5974() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
IF NEW.seq <> 1 + coalesce((SELECT max(seq) FROM core_chainentry), 0)
   OR NEW.previous <> coalesce((SELECT hash FROM core_chainentry ORDER BY seq DESC LIMIT 1), repeat('0', 64)) THEN
    RAISE EXCEPTION 'core_chainentry: an entry must follow the last one';
END IF;
RETURN NEW;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_0ef35() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_1da60() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_22f99() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_2ac67() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_3f9a7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_402d8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_52550() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_547da() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_5ddfe() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_6039d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_617c1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_62ad7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_84e81() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_904db() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_9654d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_9e6f2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_a0ef5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_adf00() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_b2884() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_be445() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_c6d58() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_c7012() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_ccedd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_d0a46() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_d258e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_daa7a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_f3b9d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_02b92() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_commitmentchange" ("asked_on", "due_on", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "reason", "signed_by_id", "signed_on", "signer_name", "signer_office", "state", "unit_id", "values") SELECT new_values."asked_on", new_values."due_on", new_values."id", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."plan_id", new_values."reason", new_values."signed_by_id", new_values."signed_on", new_values."signer_name", new_values."signer_office", new_values."state", new_values."unit_id", new_values."values" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_0425d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_commentchange" ("asked_id", "at", "by_id", "id", "outcome", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reason", "section", "settled_at", "settled_by_id", "text", "version_id") SELECT new_values."asked_id", new_values."at", new_values."by_id", new_values."id", new_values."outcome", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."quote", new_values."reason", new_values."section", new_values."settled_at", new_values."settled_by_id", new_values."text", new_values."version_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_0bbc6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_readitemchange" ("confidence", "content", "document_id", "found", "id", "kind", "line", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "seen_at", "seen_by_id", "state") SELECT new_values."confidence", new_values."content", new_values."document_id", new_values."found", new_values."id", new_values."kind", new_values."line", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."position", new_values."seen_at", new_values."seen_by_id", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_0c4c2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_importbatchchange" ("day", "digest", "file_name", "id", "imported_at", "kind", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rows_good", "rows_read", "state", "summary", "undone_at", "unit_id", "uploaded_at", "uploaded_by_id") SELECT new_values."day", new_values."digest", new_values."file_name", new_values."id", new_values."imported_at", new_values."kind", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."rows_good", new_values."rows_read", new_values."state", new_values."summary", new_values."undone_at", new_values."unit_id", new_values."uploaded_at", new_values."uploaded_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_0c4f1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_reviewertaskchange" ("assigned_at", "assigned_by_id", "due_on", "ended_on", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reviewer_id", "round_id", "unit_id") SELECT new_values."assigned_at", new_values."assigned_by_id", new_values."due_on", new_values."ended_on", new_values."id", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."reviewer_id", new_values."round_id", new_values."unit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_0ec46() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_taskpartchange" ("agency_id", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "state", "task_id") SELECT new_values."agency_id", new_values."id", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."role", new_values."state", new_values."task_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_13c65() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_complaintchange" ("answer", "answered_on", "case_id", "complainant", "due_on", "found", "household_id", "id", "number", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "posting_id", "received_on", "rechecked_by", "rechecked_on", "recorded_at", "recorded_by_id", "results_after", "results_before", "round_id", "same_surveyor", "state", "text") SELECT new_values."answer", new_values."answered_on", new_values."case_id", new_values."complainant", new_values."due_on", new_values."found", new_values."household_id", new_values."id", new_values."number", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."posting_id", new_values."received_on", new_values."rechecked_by", new_values."rechecked_on", new_values."recorded_at", new_values."recorded_by_id", new_values."results_after", new_values."results_before", new_values."round_id", new_values."same_surveyor", new_values."state", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_1a5dc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_agencychange" ("id", "merged_into_id", "name", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sector", "unit_id", "valid_from", "valid_to") SELECT new_values."id", new_values."merged_into_id", new_values."name", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."sector", new_values."unit_id", new_values."valid_from", new_values."valid_to" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_1b516() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_legalbasechange" ("day", "id", "issuer", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "title") SELECT new_values."day", new_values."id", new_values."issuer", new_values."kind", new_values."number", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."plan_id", new_values."position", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_1b760() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_issuechange" ("at", "by_id", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "version_id") SELECT new_values."at", new_values."by_id", new_values."id", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."plan_id", new_values."version_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_1e0c8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_expectedescapechange" ("household_id", "id", "leaves", "named_at", "named_by_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "why", "year") SELECT new_values."household_id", new_values."id", new_values."leaves", new_values."named_at", new_values."named_by_id", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."why", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_2388e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_personchange" ("batch_id", "birth_date", "birth_year", "died_on", "ethnicity", "id", "name", "name_fold", "name_sort", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sex") SELECT new_values."batch_id", new_values."birth_date", new_values."birth_year", new_values."died_on", new_values."ethnicity", new_values."id", new_values."name", new_values."name_fold", new_values."name_sort", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."sex" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_272c7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_decisionchange" ("cites_id", "code", "digest", "effective_on", "id", "kind", "note", "number", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prepared_at", "prepared_by_id", "reason", "returned_at", "returned_by_id", "returned_reason", "round_id", "signed_at", "signed_by_id", "signed_on", "signer_name", "signer_office", "standard", "state", "symbol", "unit_id") SELECT new_values."cites_id", new_values."code", new_values."digest", new_values."effective_on", new_values."id", new_values."kind", new_values."note", new_values."number", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."prepared_at", new_values."prepared_by_id", new_values."reason", new_values."returned_at", new_values."returned_by_id", new_values."returned_reason", new_values."round_id", new_values."signed_at", new_values."signed_by_id", new_values."signed_on", new_values."signer_name", new_values."signer_office", new_values."standard", new_values."state", new_values."symbol", new_values."unit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_2808a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_classificationrunchange" ("current", "households", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id", "rulebook", "run_at", "run_by_id", "standard") SELECT new_values."current", new_values."households", new_values."id", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."round_id", new_values."rulebook", new_values."run_at", new_values."run_by_id", new_values."standard" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_2848e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "areas_namevariantchange" ("fold", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "unit_id") SELECT new_values."fold", new_values."id", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."text", new_values."unit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_2f9e9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_officetemplatechange" ("digest", "fields", "file_name", "id", "kind", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "taken_back_at", "taken_back_by_id", "unit_id", "uploaded_at", "uploaded_by_id") SELECT new_values."digest", new_values."fields", new_values."file_name", new_values."id", new_values."kind", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."taken_back_at", new_values."taken_back_by_id", new_values."unit_id", new_values."uploaded_at", new_values."uploaded_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_3386e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_draftsectionchange" ("at", "block", "body", "by_id", "edition", "id", "key", "level", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "title") SELECT new_values."at", new_values."block", new_values."body", new_values."by_id", new_values."edition", new_values."id", new_values."key", new_values."level", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."plan_id", new_values."position", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_367ea() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "areas_unitchange" ("code", "id", "latitude", "level", "longitude", "name", "name_fold", "name_key", "name_sort", "note", "parent_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "start_known", "title", "valid_from", "valid_to", "verified") SELECT new_values."code", new_values."id", new_values."latitude", new_values."level", new_values."longitude", new_values."name", new_values."name_fold", new_values."name_key", new_values."name_sort", new_values."note", new_values."parent_id", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."source", new_values."start_known", new_values."title", new_values."valid_from", new_values."valid_to", new_values."verified" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_3867c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "accounts_userchange" ("date_joined", "demo", "email", "first_name", "full_name", "id", "is_active", "is_staff", "is_superuser", "last_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "username") SELECT new_values."date_joined", new_values."demo", new_values."email", new_values."first_name", new_values."full_name", new_values."id", new_values."is_active", new_values."is_staff", new_values."is_superuser", new_values."last_name", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."username" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_38796() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "areas_unittypechange" ("area_type", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_id", "valid_from", "valid_to", "verified") SELECT new_values."area_type", new_values."id", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."source", new_values."unit_id", new_values."valid_from", new_values."valid_to", new_values."verified" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_40ab0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_membershipchange" ("household_id", "id", "joined_on", "left_on", "member_no", "path", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "relation") SELECT new_values."household_id", new_values."id", new_values."joined_on", new_values."left_on", new_values."member_no", new_values."path", new_values."person_id", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."reason", new_values."relation" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_4a5fc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_roundchange" ("campaign_id", "created_at", "created_by_id", "day", "decided_at", "decided_by_id", "ends_on", "failures", "id", "kind", "note", "on_paper", "opinion", "opinion_asked_on", "opinion_given_on", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process", "published_at", "published_by_id", "purposes", "reconciled_at", "standards", "starts_on", "state", "unit_id", "year") SELECT new_values."campaign_id", new_values."created_at", new_values."created_by_id", new_values."day", new_values."decided_at", new_values."decided_by_id", new_values."ends_on", new_values."failures", new_values."id", new_values."kind", new_values."note", new_values."on_paper", new_values."opinion", new_values."opinion_asked_on", new_values."opinion_given_on", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."process", new_values."published_at", new_values."published_by_id", new_values."purposes", new_values."reconciled_at", new_values."standards", new_values."starts_on", new_values."state", new_values."unit_id", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_4d85d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_residencechange" ("household_id", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "unit_id", "until") SELECT new_values."household_id", new_values."id", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."since", new_values."unit_id", new_values."until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_4fbc6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_meetingchange" ("attending", "chair", "chair_office", "closed_at", "closed_by_id", "created_at", "created_by_id", "held_on", "households_invited", "id", "number", "opinions", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "present", "representatives", "round_id", "secretary", "starts_at", "state", "unit_id", "version") SELECT new_values."attending", new_values."chair", new_values."chair_office", new_values."closed_at", new_values."closed_by_id", new_values."created_at", new_values."created_by_id", new_values."held_on", new_values."households_invited", new_values."id", new_values."number", new_values."opinions", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."place", new_values."present", new_values."representatives", new_values."round_id", new_values."secretary", new_values."starts_at", new_values."state", new_values."unit_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_5438b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_householdgroupchange" ("batch_id", "group", "household_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "source", "until") SELECT new_values."batch_id", new_values."group", new_values."household_id", new_values."id", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."since", new_values."source", new_values."until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_577c7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_takeoverchange" ("commune_id", "done_at", "done_by_id", "households", "id", "on", "origin_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "undone_at", "undone_by_id", "unit_id") SELECT new_values."commune_id", new_values."done_at", new_values."done_by_id", new_values."households", new_values."id", new_values."on", new_values."origin_id", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."undone_at", new_values."undone_by_id", new_values."unit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_5cd65() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_activitychange" ("age_from", "age_under", "agency_id", "audience", "categories", "counted_by", "due_on", "id", "in_charge", "line_id", "money", "name", "output", "output_unit", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "project_id", "quantity", "rounds", "starts_on", "state", "unit_id") SELECT new_values."age_from", new_values."age_under", new_values."agency_id", new_values."audience", new_values."categories", new_values."counted_by", new_values."due_on", new_values."id", new_values."in_charge", new_values."line_id", new_values."money", new_values."name", new_values."output", new_values."output_unit", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."plan_id", new_values."project_id", new_values."quantity", new_values."rounds", new_values."starts_on", new_values."state", new_values."unit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_5dc03() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_pilotchange" ("about", "activity_id", "cost", "created_by_id", "ends_on", "id", "judged_on", "name", "own_cost", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replicates_id", "result", "starts_on", "unit_id", "verdict", "verdict_reason") SELECT new_values."about", new_values."activity_id", new_values."cost", new_values."created_by_id", new_values."ends_on", new_values."id", new_values."judged_on", new_values."name", new_values."own_cost", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."replicates_id", new_values."result", new_values."starts_on", new_values."unit_id", new_values."verdict", new_values."verdict_reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_76001() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_beneficiarychange" ("activity_id", "at", "by_id", "category", "household_id", "id", "note", "on", "outside", "path", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_no", "value") SELECT new_values."activity_id", new_values."at", new_values."by_id", new_values."category", new_values."household_id", new_values."id", new_values."note", new_values."on", new_values."outside", new_values."path", new_values."person_id", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."round_no", new_values."value" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_78b5d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_fundchange" ("agency_id", "id", "name", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") SELECT new_values."agency_id", new_values."id", new_values."name", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."unit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_7fb15() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_consultationchange" ("asked_on", "by_id", "closed_on", "due_on", "id", "letter_number", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "version_id") SELECT new_values."asked_on", new_values."by_id", new_values."closed_on", new_values."due_on", new_values."id", new_values."letter_number", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."plan_id", new_values."version_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_811a6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_targetvaluechange" ("id", "note", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "printed", "target_id", "unit_id", "value", "value_max") SELECT new_values."id", new_values."note", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."printed", new_values."target_id", new_values."unit_id", new_values."value", new_values."value_max" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_8b340() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_planchange" ("above_id", "accepted_at", "accepted_by_id", "amends_id", "created_at", "created_by_id", "first_year", "id", "issued_on", "issuer", "kind", "last_year", "number", "number_year", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "recipients", "reporting_days", "signer_name", "signer_office", "standard", "state", "subject", "unit_id") SELECT new_values."above_id", new_values."accepted_at", new_values."accepted_by_id", new_values."amends_id", new_values."created_at", new_values."created_by_id", new_values."first_year", new_values."id", new_values."issued_on", new_values."issuer", new_values."kind", new_values."last_year", new_values."number", new_values."number_year", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."place", new_values."programme_id", new_values."recipients", new_values."reporting_days", new_values."signer_name", new_values."signer_office", new_values."standard", new_values."state", new_values."subject", new_values."unit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_8dd38() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_areatotalchange" ("households", "id", "minority_households", "on", "people", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_id", "verified") SELECT new_values."households", new_values."id", new_values."minority_households", new_values."on", new_values."people", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."source", new_values."unit_id", new_values."verified" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_92fd2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_programmechange" ("code", "first_year", "id", "last_year", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "verified") SELECT new_values."code", new_values."first_year", new_values."id", new_values."last_year", new_values."name", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."source", new_values."verified" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_949f2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_taskchange" ("due", "id", "line", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "section", "state", "text") SELECT new_values."due", new_values."id", new_values."line", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."plan_id", new_values."position", new_values."section", new_values."state", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_957f4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_sheetuploadchange" ("at", "by_id", "digest", "file_name", "id", "kind", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "rows_read", "sheet", "state", "taken_at", "undone_at", "unit_id", "year") SELECT new_values."at", new_values."by_id", new_values."digest", new_values."file_name", new_values."id", new_values."kind", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."plan_id", new_values."rows_read", new_values."sheet", new_values."state", new_values."taken_at", new_values."undone_at", new_values."unit_id", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_99840() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_targetchange" ("above_id", "additive", "agency_id", "code", "comparator", "decimals", "due", "formula", "id", "label", "line", "measure", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "role", "section", "subject", "text", "unit_name") SELECT new_values."above_id", new_values."additive", new_values."agency_id", new_values."code", new_values."comparator", new_values."decimals", new_values."due", new_values."formula", new_values."id", new_values."label", new_values."line", new_values."measure", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."plan_id", new_values."position", new_values."role", new_values."section", new_values."subject", new_values."text", new_values."unit_name" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_a444d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_pilothouseholdchange" ("household_id", "id", "joined_on", "left_on", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "result") SELECT new_values."household_id", new_values."id", new_values."joined_on", new_values."left_on", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."pilot_id", new_values."result" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_a6598() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_campaignchange" ("choice", "created_at", "created_by_id", "day", "ends_on", "id", "kind", "month", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process", "purposes", "reason", "standards", "starts_on", "unit_id", "year") SELECT new_values."choice", new_values."created_at", new_values."created_by_id", new_values."day", new_values."ends_on", new_values."id", new_values."kind", new_values."month", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."process", new_values."purposes", new_values."reason", new_values."standards", new_values."starts_on", new_values."unit_id", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_a95b6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "core_daymovedchange" ("day", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "source", "works") SELECT new_values."day", new_values."id", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."reason", new_values."source", new_values."works" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_a9766() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_projectchange" ("entered_at", "entered_by_id", "id", "name", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "source", "sub", "verified") SELECT new_values."entered_at", new_values."entered_by_id", new_values."id", new_values."name", new_values."number", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."programme_id", new_values."source", new_values."sub", new_values."verified" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_ab2b0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_fundlinechange" ("above_id", "agency_id", "id", "in_charge", "kind", "note", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "project_id", "source", "unit_id", "year") SELECT new_values."above_id", new_values."agency_id", new_values."id", new_values."in_charge", new_values."kind", new_values."note", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."plan_id", new_values."project_id", new_values."source", new_values."unit_id", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_af504() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_readdocumentchange" ("at", "by_id", "digest", "file", "file_name", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "state", "unit_id") SELECT new_values."at", new_values."by_id", new_values."digest", new_values."file", new_values."file_name", new_values."id", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."plan_id", new_values."state", new_values."unit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_b1460() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_requestchange" ("answer", "applicant", "household_id", "how", "id", "kind", "outcome", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "recorded_at", "recorded_by_id", "round_id", "signs") SELECT new_values."answer", new_values."applicant", new_values."household_id", new_values."how", new_values."id", new_values."kind", new_values."outcome", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."received_on", new_values."recorded_at", new_values."recorded_by_id", new_values."round_id", new_values."signs" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_b9053() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_meetingvotechange" ("agree", "agreed", "case_id", "disagree", "id", "meeting_id", "note", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "results") SELECT new_values."agree", new_values."agreed", new_values."case_id", new_values."disagree", new_values."id", new_values."meeting_id", new_values."note", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."results" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_b9573() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_askedchange" ("agency_id", "answer", "answered_on", "consultation_id", "id", "letter_number", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reminded_on") SELECT new_values."agency_id", new_values."answer", new_values."answered_on", new_values."consultation_id", new_values."id", new_values."letter_number", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."reminded_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_cfc2b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "areas_successionchange" ("id", "kind", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "source", "successor_id", "verified") SELECT new_values."id", new_values."kind", new_values."note", new_values."on", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."predecessor_id", new_values."source", new_values."successor_id", new_values."verified" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_d3330() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_householdchange" ("address", "batch_id", "code", "ended_on", "head_fold", "head_name", "head_sort", "id", "note", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "started_on", "unit_id") SELECT new_values."address", new_values."batch_id", new_values."code", new_values."ended_on", new_values."head_fold", new_values."head_name", new_values."head_sort", new_values."id", new_values."note", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."started_on", new_values."unit_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_d90a3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_casechange" ("attempt", "household_id", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id", "round_id", "state", "version", "why") SELECT new_values."attempt", new_values."household_id", new_values."id", new_values."path", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."request_id", new_values."round_id", new_values."state", new_values."version", new_values."why" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_ffd50() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "accounts_assignmentchange" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "sector", "unit_id", "user_id", "valid_from", "valid_to") SELECT new_values."id", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."role", new_values."sector", new_values."unit_id", new_values."user_id", new_values."valid_from", new_values."valid_to" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_00881() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_1706a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_1f573() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_27a75() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_33892() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_33d1f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_3eecc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_43dd3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_51861() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_5aeff() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_784a8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_7886d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_8340e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_9a64c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_a66a3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_a7431() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_b58a8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_cc62e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_cebaa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_d9c7b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_df3ea() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_ea4ed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_kept_ff427() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_not_emptied_4ff6e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
IF coalesce(current_setting('thoatngheo.emptying', true), '') <> 'allowed' THEN
    RAISE EXCEPTION 'core_chainentry: the ledger cannot be emptied';
END IF;
RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_path_carried_67e10() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF EXISTS (SELECT FROM new_rows JOIN old_rows USING (id) WHERE old_rows.path <> new_rows.path) THEN UPDATE registry_membership SET path = new_rows.path FROM new_rows JOIN old_rows ON old_rows.id = new_rows.id WHERE old_rows.path <> new_rows.path AND registry_membership.household_id = new_rows.id; UPDATE registry_statement SET path = new_rows.path FROM new_rows JOIN old_rows ON old_rows.id = new_rows.id WHERE old_rows.path <> new_rows.path AND registry_statement.household_id = new_rows.id; END IF; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_path_filled_c438a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    SELECT path INTO NEW.path FROM registry_household WHERE id = NEW.household_id; RETURN NEW;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_path_filled_fe43f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    SELECT path INTO NEW.path FROM registry_household WHERE id = NEW.household_id; RETURN NEW;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_0bfd1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_areatotalchange" ("households", "id", "minority_households", "on", "people", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_id", "verified") SELECT new_values."households", new_values."id", new_values."minority_households", new_values."on", new_values."people", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."source", new_values."unit_id", new_values."verified" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_0e796() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_expectedescapechange" ("household_id", "id", "leaves", "named_at", "named_by_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "why", "year") SELECT new_values."household_id", new_values."id", new_values."leaves", new_values."named_at", new_values."named_by_id", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."why", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_0e890() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "accounts_userchange" ("date_joined", "demo", "email", "first_name", "full_name", "id", "is_active", "is_staff", "is_superuser", "last_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "username") SELECT new_values."date_joined", new_values."demo", new_values."email", new_values."first_name", new_values."full_name", new_values."id", new_values."is_active", new_values."is_staff", new_values."is_superuser", new_values."last_name", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."username" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."date_joined" IS DISTINCT FROM (new_values."date_joined") OR old_values."demo" IS DISTINCT FROM (new_values."demo") OR old_values."email" IS DISTINCT FROM (new_values."email") OR old_values."first_name" IS DISTINCT FROM (new_values."first_name") OR old_values."full_name" IS DISTINCT FROM (new_values."full_name") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_active" IS DISTINCT FROM (new_values."is_active") OR old_values."is_staff" IS DISTINCT FROM (new_values."is_staff") OR old_values."is_superuser" IS DISTINCT FROM (new_values."is_superuser") OR old_values."last_name" IS DISTINCT FROM (new_values."last_name") OR old_values."username" IS DISTINCT FROM (new_values."username")) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_10176() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_commitmentchange" ("asked_on", "due_on", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "reason", "signed_by_id", "signed_on", "signer_name", "signer_office", "state", "unit_id", "values") SELECT new_values."asked_on", new_values."due_on", new_values."id", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."plan_id", new_values."reason", new_values."signed_by_id", new_values."signed_on", new_values."signer_name", new_values."signer_office", new_values."state", new_values."unit_id", new_values."values" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_127f3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_complaintchange" ("answer", "answered_on", "case_id", "complainant", "due_on", "found", "household_id", "id", "number", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "posting_id", "received_on", "rechecked_by", "rechecked_on", "recorded_at", "recorded_by_id", "results_after", "results_before", "round_id", "same_surveyor", "state", "text") SELECT new_values."answer", new_values."answered_on", new_values."case_id", new_values."complainant", new_values."due_on", new_values."found", new_values."household_id", new_values."id", new_values."number", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."posting_id", new_values."received_on", new_values."rechecked_by", new_values."rechecked_on", new_values."recorded_at", new_values."recorded_by_id", new_values."results_after", new_values."results_before", new_values."round_id", new_values."same_surveyor", new_values."state", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_22e63() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_askedchange" ("agency_id", "answer", "answered_on", "consultation_id", "id", "letter_number", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reminded_on") SELECT new_values."agency_id", new_values."answer", new_values."answered_on", new_values."consultation_id", new_values."id", new_values."letter_number", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."reminded_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_23c0b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_decisionchange" ("cites_id", "code", "digest", "effective_on", "id", "kind", "note", "number", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prepared_at", "prepared_by_id", "reason", "returned_at", "returned_by_id", "returned_reason", "round_id", "signed_at", "signed_by_id", "signed_on", "signer_name", "signer_office", "standard", "state", "symbol", "unit_id") SELECT new_values."cites_id", new_values."code", new_values."digest", new_values."effective_on", new_values."id", new_values."kind", new_values."note", new_values."number", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."prepared_at", new_values."prepared_by_id", new_values."reason", new_values."returned_at", new_values."returned_by_id", new_values."returned_reason", new_values."round_id", new_values."signed_at", new_values."signed_by_id", new_values."signed_on", new_values."signer_name", new_values."signer_office", new_values."standard", new_values."state", new_values."symbol", new_values."unit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_2d1d2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_sheetuploadchange" ("at", "by_id", "digest", "file_name", "id", "kind", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "rows_read", "sheet", "state", "taken_at", "undone_at", "unit_id", "year") SELECT new_values."at", new_values."by_id", new_values."digest", new_values."file_name", new_values."id", new_values."kind", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."plan_id", new_values."rows_read", new_values."sheet", new_values."state", new_values."taken_at", new_values."undone_at", new_values."unit_id", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."at" IS DISTINCT FROM (new_values."at") OR old_values."by_id" IS DISTINCT FROM (new_values."by_id") OR old_values."digest" IS DISTINCT FROM (new_values."digest") OR old_values."file_name" IS DISTINCT FROM (new_values."file_name") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."path" IS DISTINCT FROM (new_values."path") OR old_values."plan_id" IS DISTINCT FROM (new_values."plan_id") OR old_values."rows_read" IS DISTINCT FROM (new_values."rows_read") OR old_values."sheet" IS DISTINCT FROM (new_values."sheet") OR old_values."state" IS DISTINCT FROM (new_values."state") OR old_values."taken_at" IS DISTINCT FROM (new_values."taken_at") OR old_values."undone_at" IS DISTINCT FROM (new_values."undone_at") OR old_values."unit_id" IS DISTINCT FROM (new_values."unit_id") OR old_values."year" IS DISTINCT FROM (new_values."year")) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_2da6a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_readdocumentchange" ("at", "by_id", "digest", "file", "file_name", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "state", "unit_id") SELECT new_values."at", new_values."by_id", new_values."digest", new_values."file", new_values."file_name", new_values."id", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."plan_id", new_values."state", new_values."unit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."at" IS DISTINCT FROM (new_values."at") OR old_values."by_id" IS DISTINCT FROM (new_values."by_id") OR old_values."digest" IS DISTINCT FROM (new_values."digest") OR old_values."file" IS DISTINCT FROM (new_values."file") OR old_values."file_name" IS DISTINCT FROM (new_values."file_name") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."path" IS DISTINCT FROM (new_values."path") OR old_values."plan_id" IS DISTINCT FROM (new_values."plan_id") OR old_values."state" IS DISTINCT FROM (new_values."state") OR old_values."unit_id" IS DISTINCT FROM (new_values."unit_id")) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_2e25f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_membershipchange" ("household_id", "id", "joined_on", "left_on", "member_no", "path", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "relation") SELECT new_values."household_id", new_values."id", new_values."joined_on", new_values."left_on", new_values."member_no", new_values."path", new_values."person_id", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."reason", new_values."relation" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_32835() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_householdgroupchange" ("batch_id", "group", "household_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "source", "until") SELECT new_values."batch_id", new_values."group", new_values."household_id", new_values."id", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."since", new_values."source", new_values."until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_3b161() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_projectchange" ("entered_at", "entered_by_id", "id", "name", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "source", "sub", "verified") SELECT new_values."entered_at", new_values."entered_by_id", new_values."id", new_values."name", new_values."number", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."programme_id", new_values."source", new_values."sub", new_values."verified" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_3c313() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_targetvaluechange" ("id", "note", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "printed", "target_id", "unit_id", "value", "value_max") SELECT new_values."id", new_values."note", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."printed", new_values."target_id", new_values."unit_id", new_values."value", new_values."value_max" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_414f4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_campaignchange" ("choice", "created_at", "created_by_id", "day", "ends_on", "id", "kind", "month", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process", "purposes", "reason", "standards", "starts_on", "unit_id", "year") SELECT new_values."choice", new_values."created_at", new_values."created_by_id", new_values."day", new_values."ends_on", new_values."id", new_values."kind", new_values."month", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."process", new_values."purposes", new_values."reason", new_values."standards", new_values."starts_on", new_values."unit_id", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_41f34() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_readitemchange" ("confidence", "content", "document_id", "found", "id", "kind", "line", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "seen_at", "seen_by_id", "state") SELECT new_values."confidence", new_values."content", new_values."document_id", new_values."found", new_values."id", new_values."kind", new_values."line", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."position", new_values."seen_at", new_values."seen_by_id", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_4268b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "core_daymovedchange" ("day", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "source", "works") SELECT new_values."day", new_values."id", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."reason", new_values."source", new_values."works" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_42b47() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_reviewertaskchange" ("assigned_at", "assigned_by_id", "due_on", "ended_on", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reviewer_id", "round_id", "unit_id") SELECT new_values."assigned_at", new_values."assigned_by_id", new_values."due_on", new_values."ended_on", new_values."id", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."reviewer_id", new_values."round_id", new_values."unit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_55ac0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_roundchange" ("campaign_id", "created_at", "created_by_id", "day", "decided_at", "decided_by_id", "ends_on", "failures", "id", "kind", "note", "on_paper", "opinion", "opinion_asked_on", "opinion_given_on", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process", "published_at", "published_by_id", "purposes", "reconciled_at", "standards", "starts_on", "state", "unit_id", "year") SELECT new_values."campaign_id", new_values."created_at", new_values."created_by_id", new_values."day", new_values."decided_at", new_values."decided_by_id", new_values."ends_on", new_values."failures", new_values."id", new_values."kind", new_values."note", new_values."on_paper", new_values."opinion", new_values."opinion_asked_on", new_values."opinion_given_on", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."process", new_values."published_at", new_values."published_by_id", new_values."purposes", new_values."reconciled_at", new_values."standards", new_values."starts_on", new_values."state", new_values."unit_id", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_56ba8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_personchange" ("batch_id", "birth_date", "birth_year", "died_on", "ethnicity", "id", "name", "name_fold", "name_sort", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sex") SELECT new_values."batch_id", new_values."birth_date", new_values."birth_year", new_values."died_on", new_values."ethnicity", new_values."id", new_values."name", new_values."name_fold", new_values."name_sort", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."sex" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."batch_id" IS DISTINCT FROM (new_values."batch_id") OR old_values."birth_date" IS DISTINCT FROM (new_values."birth_date") OR old_values."birth_year" IS DISTINCT FROM (new_values."birth_year") OR old_values."died_on" IS DISTINCT FROM (new_values."died_on") OR old_values."ethnicity" IS DISTINCT FROM (new_values."ethnicity") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."name_fold" IS DISTINCT FROM (new_values."name_fold") OR old_values."name_sort" IS DISTINCT FROM (new_values."name_sort") OR old_values."sex" IS DISTINCT FROM (new_values."sex")) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_57082() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_taskchange" ("due", "id", "line", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "section", "state", "text") SELECT new_values."due", new_values."id", new_values."line", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."plan_id", new_values."position", new_values."section", new_values."state", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_57bc1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "areas_unittypechange" ("area_type", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_id", "valid_from", "valid_to", "verified") SELECT new_values."area_type", new_values."id", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."source", new_values."unit_id", new_values."valid_from", new_values."valid_to", new_values."verified" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_5b752() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "areas_successionchange" ("id", "kind", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "source", "successor_id", "verified") SELECT new_values."id", new_values."kind", new_values."note", new_values."on", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."predecessor_id", new_values."source", new_values."successor_id", new_values."verified" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_5ba2f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_takeoverchange" ("commune_id", "done_at", "done_by_id", "households", "id", "on", "origin_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "undone_at", "undone_by_id", "unit_id") SELECT new_values."commune_id", new_values."done_at", new_values."done_by_id", new_values."households", new_values."id", new_values."on", new_values."origin_id", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."undone_at", new_values."undone_by_id", new_values."unit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_5d079() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_taskpartchange" ("agency_id", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "state", "task_id") SELECT new_values."agency_id", new_values."id", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."role", new_values."state", new_values."task_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_614a6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_consultationchange" ("asked_on", "by_id", "closed_on", "due_on", "id", "letter_number", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "version_id") SELECT new_values."asked_on", new_values."by_id", new_values."closed_on", new_values."due_on", new_values."id", new_values."letter_number", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."plan_id", new_values."version_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_6160d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_meetingvotechange" ("agree", "agreed", "case_id", "disagree", "id", "meeting_id", "note", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "results") SELECT new_values."agree", new_values."agreed", new_values."case_id", new_values."disagree", new_values."id", new_values."meeting_id", new_values."note", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."results" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_6563c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_legalbasechange" ("day", "id", "issuer", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "title") SELECT new_values."day", new_values."id", new_values."issuer", new_values."kind", new_values."number", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."plan_id", new_values."position", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_6bcb7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_issuechange" ("at", "by_id", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "version_id") SELECT new_values."at", new_values."by_id", new_values."id", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."plan_id", new_values."version_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_72452() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_fundchange" ("agency_id", "id", "name", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") SELECT new_values."agency_id", new_values."id", new_values."name", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."unit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_72b75() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_programmechange" ("code", "first_year", "id", "last_year", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "verified") SELECT new_values."code", new_values."first_year", new_values."id", new_values."last_year", new_values."name", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."source", new_values."verified" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_83302() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_beneficiarychange" ("activity_id", "at", "by_id", "category", "household_id", "id", "note", "on", "outside", "path", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_no", "value") SELECT new_values."activity_id", new_values."at", new_values."by_id", new_values."category", new_values."household_id", new_values."id", new_values."note", new_values."on", new_values."outside", new_values."path", new_values."person_id", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."round_no", new_values."value" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_926d3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "areas_unitchange" ("code", "id", "latitude", "level", "longitude", "name", "name_fold", "name_key", "name_sort", "note", "parent_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "start_known", "title", "valid_from", "valid_to", "verified") SELECT new_values."code", new_values."id", new_values."latitude", new_values."level", new_values."longitude", new_values."name", new_values."name_fold", new_values."name_key", new_values."name_sort", new_values."note", new_values."parent_id", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."source", new_values."start_known", new_values."title", new_values."valid_from", new_values."valid_to", new_values."verified" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_93e32() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "accounts_assignmentchange" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "sector", "unit_id", "user_id", "valid_from", "valid_to") SELECT new_values."id", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."role", new_values."sector", new_values."unit_id", new_values."user_id", new_values."valid_from", new_values."valid_to" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_9669a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_activitychange" ("age_from", "age_under", "agency_id", "audience", "categories", "counted_by", "due_on", "id", "in_charge", "line_id", "money", "name", "output", "output_unit", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "project_id", "quantity", "rounds", "starts_on", "state", "unit_id") SELECT new_values."age_from", new_values."age_under", new_values."agency_id", new_values."audience", new_values."categories", new_values."counted_by", new_values."due_on", new_values."id", new_values."in_charge", new_values."line_id", new_values."money", new_values."name", new_values."output", new_values."output_unit", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."plan_id", new_values."project_id", new_values."quantity", new_values."rounds", new_values."starts_on", new_values."state", new_values."unit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_97652() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_casechange" ("attempt", "household_id", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id", "round_id", "state", "version", "why") SELECT new_values."attempt", new_values."household_id", new_values."id", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."request_id", new_values."round_id", new_values."state", new_values."version", new_values."why" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_9af73() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_requestchange" ("answer", "applicant", "household_id", "how", "id", "kind", "outcome", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_on", "recorded_at", "recorded_by_id", "round_id", "signs") SELECT new_values."answer", new_values."applicant", new_values."household_id", new_values."how", new_values."id", new_values."kind", new_values."outcome", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."received_on", new_values."recorded_at", new_values."recorded_by_id", new_values."round_id", new_values."signs" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_a75ef() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_classificationrunchange" ("current", "households", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id", "rulebook", "run_at", "run_by_id", "standard") SELECT new_values."current", new_values."households", new_values."id", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."round_id", new_values."rulebook", new_values."run_at", new_values."run_by_id", new_values."standard" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_aac9b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_draftsectionchange" ("at", "block", "body", "by_id", "edition", "id", "key", "level", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "title") SELECT new_values."at", new_values."block", new_values."body", new_values."by_id", new_values."edition", new_values."id", new_values."key", new_values."level", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."plan_id", new_values."position", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_b7f3f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_pilothouseholdchange" ("household_id", "id", "joined_on", "left_on", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilot_id", "result") SELECT new_values."household_id", new_values."id", new_values."joined_on", new_values."left_on", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."pilot_id", new_values."result" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_bab3e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_agencychange" ("id", "merged_into_id", "name", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sector", "unit_id", "valid_from", "valid_to") SELECT new_values."id", new_values."merged_into_id", new_values."name", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."sector", new_values."unit_id", new_values."valid_from", new_values."valid_to" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_c1e0d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_officetemplatechange" ("digest", "fields", "file_name", "id", "kind", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "taken_back_at", "taken_back_by_id", "unit_id", "uploaded_at", "uploaded_by_id") SELECT new_values."digest", new_values."fields", new_values."file_name", new_values."id", new_values."kind", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."taken_back_at", new_values."taken_back_by_id", new_values."unit_id", new_values."uploaded_at", new_values."uploaded_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."digest" IS DISTINCT FROM (new_values."digest") OR old_values."fields" IS DISTINCT FROM (new_values."fields") OR old_values."file_name" IS DISTINCT FROM (new_values."file_name") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."path" IS DISTINCT FROM (new_values."path") OR old_values."taken_back_at" IS DISTINCT FROM (new_values."taken_back_at") OR old_values."taken_back_by_id" IS DISTINCT FROM (new_values."taken_back_by_id") OR old_values."unit_id" IS DISTINCT FROM (new_values."unit_id") OR old_values."uploaded_at" IS DISTINCT FROM (new_values."uploaded_at") OR old_values."uploaded_by_id" IS DISTINCT FROM (new_values."uploaded_by_id")) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_c62a0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "areas_namevariantchange" ("fold", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "unit_id") SELECT new_values."fold", new_values."id", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."text", new_values."unit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_ca516() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_fundlinechange" ("above_id", "agency_id", "id", "in_charge", "kind", "note", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "project_id", "source", "unit_id", "year") SELECT new_values."above_id", new_values."agency_id", new_values."id", new_values."in_charge", new_values."kind", new_values."note", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."plan_id", new_values."project_id", new_values."source", new_values."unit_id", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_cd250() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_pilotchange" ("about", "activity_id", "cost", "created_by_id", "ends_on", "id", "judged_on", "name", "own_cost", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replicates_id", "result", "starts_on", "unit_id", "verdict", "verdict_reason") SELECT new_values."about", new_values."activity_id", new_values."cost", new_values."created_by_id", new_values."ends_on", new_values."id", new_values."judged_on", new_values."name", new_values."own_cost", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."replicates_id", new_values."result", new_values."starts_on", new_values."unit_id", new_values."verdict", new_values."verdict_reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_d30e4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_householdchange" ("address", "batch_id", "code", "ended_on", "head_fold", "head_name", "head_sort", "id", "note", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "started_on", "unit_id") SELECT new_values."address", new_values."batch_id", new_values."code", new_values."ended_on", new_values."head_fold", new_values."head_name", new_values."head_sort", new_values."id", new_values."note", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."started_on", new_values."unit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_d61bd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_importbatchchange" ("day", "digest", "file_name", "id", "imported_at", "kind", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rows_good", "rows_read", "state", "summary", "undone_at", "unit_id", "uploaded_at", "uploaded_by_id") SELECT new_values."day", new_values."digest", new_values."file_name", new_values."id", new_values."imported_at", new_values."kind", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."rows_good", new_values."rows_read", new_values."state", new_values."summary", new_values."undone_at", new_values."unit_id", new_values."uploaded_at", new_values."uploaded_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."day" IS DISTINCT FROM (new_values."day") OR old_values."digest" IS DISTINCT FROM (new_values."digest") OR old_values."file_name" IS DISTINCT FROM (new_values."file_name") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."imported_at" IS DISTINCT FROM (new_values."imported_at") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."path" IS DISTINCT FROM (new_values."path") OR old_values."rows_good" IS DISTINCT FROM (new_values."rows_good") OR old_values."rows_read" IS DISTINCT FROM (new_values."rows_read") OR old_values."state" IS DISTINCT FROM (new_values."state") OR old_values."summary" IS DISTINCT FROM (new_values."summary") OR old_values."undone_at" IS DISTINCT FROM (new_values."undone_at") OR old_values."unit_id" IS DISTINCT FROM (new_values."unit_id") OR old_values."uploaded_at" IS DISTINCT FROM (new_values."uploaded_at") OR old_values."uploaded_by_id" IS DISTINCT FROM (new_values."uploaded_by_id")) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_dc0c2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "registry_residencechange" ("household_id", "id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "since", "unit_id", "until") SELECT new_values."household_id", new_values."id", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."since", new_values."unit_id", new_values."until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_e1d96() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_commentchange" ("asked_id", "at", "by_id", "id", "outcome", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reason", "section", "settled_at", "settled_by_id", "text", "version_id") SELECT new_values."asked_id", new_values."at", new_values."by_id", new_values."id", new_values."outcome", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."quote", new_values."reason", new_values."section", new_values."settled_at", new_values."settled_by_id", new_values."text", new_values."version_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_e4978() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "reviews_meetingchange" ("attending", "chair", "chair_office", "closed_at", "closed_by_id", "created_at", "created_by_id", "held_on", "households_invited", "id", "number", "opinions", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "present", "representatives", "round_id", "secretary", "starts_at", "state", "unit_id", "version") SELECT new_values."attending", new_values."chair", new_values."chair_office", new_values."closed_at", new_values."closed_by_id", new_values."created_at", new_values."created_by_id", new_values."held_on", new_values."households_invited", new_values."id", new_values."number", new_values."opinions", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."place", new_values."present", new_values."representatives", new_values."round_id", new_values."secretary", new_values."starts_at", new_values."state", new_values."unit_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."attending" IS DISTINCT FROM (new_values."attending") OR old_values."chair" IS DISTINCT FROM (new_values."chair") OR old_values."chair_office" IS DISTINCT FROM (new_values."chair_office") OR old_values."closed_at" IS DISTINCT FROM (new_values."closed_at") OR old_values."closed_by_id" IS DISTINCT FROM (new_values."closed_by_id") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."held_on" IS DISTINCT FROM (new_values."held_on") OR old_values."households_invited" IS DISTINCT FROM (new_values."households_invited") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."number" IS DISTINCT FROM (new_values."number") OR old_values."opinions" IS DISTINCT FROM (new_values."opinions") OR old_values."path" IS DISTINCT FROM (new_values."path") OR old_values."place" IS DISTINCT FROM (new_values."place") OR old_values."present" IS DISTINCT FROM (new_values."present") OR old_values."representatives" IS DISTINCT FROM (new_values."representatives") OR old_values."round_id" IS DISTINCT FROM (new_values."round_id") OR old_values."secretary" IS DISTINCT FROM (new_values."secretary") OR old_values."starts_at" IS DISTINCT FROM (new_values."starts_at") OR old_values."state" IS DISTINCT FROM (new_values."state") OR old_values."unit_id" IS DISTINCT FROM (new_values."unit_id") OR old_values."version" IS DISTINCT FROM (new_values."version")) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_ee9c7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_planchange" ("above_id", "accepted_at", "accepted_by_id", "amends_id", "created_at", "created_by_id", "first_year", "id", "issued_on", "issuer", "kind", "last_year", "number", "number_year", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "recipients", "reporting_days", "signer_name", "signer_office", "standard", "state", "subject", "unit_id") SELECT new_values."above_id", new_values."accepted_at", new_values."accepted_by_id", new_values."amends_id", new_values."created_at", new_values."created_by_id", new_values."first_year", new_values."id", new_values."issued_on", new_values."issuer", new_values."kind", new_values."last_year", new_values."number", new_values."number_year", new_values."path", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."place", new_values."programme_id", new_values."recipients", new_values."reporting_days", new_values."signer_name", new_values."signer_office", new_values."standard", new_values."state", new_values."subject", new_values."unit_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_fcfba() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "plans_targetchange" ("above_id", "additive", "agency_id", "code", "comparator", "decimals", "due", "formula", "id", "label", "line", "measure", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "role", "section", "subject", "text", "unit_name") SELECT new_values."above_id", new_values."additive", new_values."agency_id", new_values."code", new_values."comparator", new_values."decimals", new_values."due", new_values."formula", new_values."id", new_values."label", new_values."line", new_values."measure", _pgh_attached_context.value, NOW(), 'update', new_values."id", new_values."plan_id", new_values."position", new_values."role", new_values."section", new_values."subject", new_values."text", new_values."unit_name" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;

CREATE FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;

    RETURN job_ids;
END;
$$;

CREATE FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;

    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;

    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;

    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;

    RETURN _job_id;
END;
$$;

CREATE TABLE public.procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status public.procrastinate_job_status DEFAULT 'todo'::public.procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    queueing_lock text,
    priority integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::public.procrastinate_job_status) AND (abort_requested = true))))
);

CREATE FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS public.procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;

 RETURN found_jobs;
END;
$$;

CREATE FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;

CREATE FUNCTION public.procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;

CREATE FUNCTION public.procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;

CREATE FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;

CREATE FUNCTION public.procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;

CREATE FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;

CREATE FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;

END;
$$;

CREATE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;

CREATE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);

	RETURN NEW;
END;
$$;

CREATE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;

CREATE FUNCTION public.procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;

CREATE FUNCTION public.procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;

CREATE FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;

CREATE FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;

CREATE AGGREGATE public.registry_facts(jsonb) (
    SFUNC = jsonb_concat,
    STYPE = jsonb,
    INITCOND = '{}',
    PARALLEL = safe
);

CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);

ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.accounts_assignment (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    role text NOT NULL,
    unit_id bigint,
    sector text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    CONSTRAINT accounts_assignment_ends_after_start CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
);

ALTER TABLE public.accounts_assignment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_assignment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.accounts_assignmentchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    role text NOT NULL,
    unit_id bigint,
    sector text NOT NULL,
    valid_from date NOT NULL,
    valid_to date
);

ALTER TABLE public.accounts_assignmentchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_assignmentchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.accounts_user (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    first_name character varying(150) NOT NULL,
    last_name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    full_name text NOT NULL,
    demo boolean NOT NULL
);

CREATE TABLE public.accounts_user_groups (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    group_id integer NOT NULL
);

ALTER TABLE public.accounts_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.accounts_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.accounts_user_user_permissions (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    permission_id integer NOT NULL
);

ALTER TABLE public.accounts_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.accounts_userchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    first_name character varying(150) NOT NULL,
    last_name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    full_name text NOT NULL,
    demo boolean NOT NULL
);

ALTER TABLE public.accounts_userchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_userchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.areas_namevariant (
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    text text NOT NULL,
    fold text NOT NULL
);

ALTER TABLE public.areas_namevariant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.areas_namevariant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.areas_namevariantchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    text text NOT NULL,
    fold text NOT NULL
);

ALTER TABLE public.areas_namevariantchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.areas_namevariantchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.areas_succession (
    id bigint NOT NULL,
    predecessor_id bigint NOT NULL,
    successor_id bigint NOT NULL,
    kind text NOT NULL,
    "on" date NOT NULL,
    source text NOT NULL,
    verified boolean NOT NULL,
    note text NOT NULL
);

ALTER TABLE public.areas_succession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.areas_succession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.areas_successionchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    predecessor_id bigint NOT NULL,
    successor_id bigint NOT NULL,
    kind text NOT NULL,
    "on" date NOT NULL,
    source text NOT NULL,
    verified boolean NOT NULL,
    note text NOT NULL
);

ALTER TABLE public.areas_successionchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.areas_successionchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.areas_unit (
    id bigint NOT NULL,
    code text NOT NULL,
    level text NOT NULL,
    title text NOT NULL,
    name text NOT NULL,
    name_fold text NOT NULL,
    name_key text NOT NULL,
    name_sort text NOT NULL COLLATE pg_catalog."C",
    parent_id bigint,
    path text NOT NULL COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    valid_to date,
    start_known boolean NOT NULL,
    source text NOT NULL,
    verified boolean NOT NULL,
    note text NOT NULL,
    latitude double precision,
    longitude double precision,
    CONSTRAINT areas_unit_ends_after_start CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
);

ALTER TABLE public.areas_unit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.areas_unit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.areas_unitchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    code text NOT NULL,
    level text NOT NULL,
    title text NOT NULL,
    name text NOT NULL,
    name_fold text NOT NULL,
    name_key text NOT NULL,
    name_sort text NOT NULL COLLATE pg_catalog."C",
    parent_id bigint,
    path text NOT NULL COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    valid_to date,
    start_known boolean NOT NULL,
    source text NOT NULL,
    verified boolean NOT NULL,
    note text NOT NULL,
    latitude double precision,
    longitude double precision
);

ALTER TABLE public.areas_unitchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.areas_unitchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.areas_unittype (
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    area_type text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    source text NOT NULL,
    verified boolean NOT NULL
);

ALTER TABLE public.areas_unittype ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.areas_unittype_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.areas_unittypechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    area_type text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    source text NOT NULL,
    verified boolean NOT NULL
);

ALTER TABLE public.areas_unittypechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.areas_unittypechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);

ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);

ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);

ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.axes_accessattempt (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    get_data text NOT NULL,
    post_data text NOT NULL,
    failures_since_start integer NOT NULL,
    CONSTRAINT axes_accessattempt_failures_since_start_check CHECK ((failures_since_start >= 0))
);

ALTER TABLE public.axes_accessattempt ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accessattempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.axes_accessattemptexpiration (
    access_attempt_id integer NOT NULL,
    expires_at timestamp with time zone NOT NULL
);

CREATE TABLE public.axes_accessfailurelog (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    locked_out boolean NOT NULL
);

ALTER TABLE public.axes_accessfailurelog ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accessfailurelog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.axes_accesslog (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    logout_time timestamp with time zone,
    session_hash character varying(64) NOT NULL
);

ALTER TABLE public.axes_accesslog ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accesslog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.core_chainentry (
    seq bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    payload jsonb NOT NULL,
    payload_digest text NOT NULL,
    previous text NOT NULL,
    hash text NOT NULL
);

CREATE TABLE public.core_daymoved (
    id bigint NOT NULL,
    day date NOT NULL,
    works boolean NOT NULL,
    reason text NOT NULL,
    source text NOT NULL
);

ALTER TABLE public.core_daymoved ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_daymoved_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.core_daymovedchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    day date NOT NULL,
    works boolean NOT NULL,
    reason text NOT NULL,
    source text NOT NULL
);

ALTER TABLE public.core_daymovedchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.core_daymovedchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.core_job (
    id uuid NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    state text NOT NULL,
    arguments jsonb NOT NULL,
    done bigint NOT NULL,
    total bigint NOT NULL,
    cursor jsonb,
    result jsonb,
    message text NOT NULL,
    cancel_requested boolean NOT NULL,
    asked_by_id bigint,
    asked_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    CONSTRAINT core_job_done_check CHECK ((done >= 0)),
    CONSTRAINT core_job_total_check CHECK ((total >= 0))
);

CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);

ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);

ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);

CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);

ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pghistory_context (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    metadata jsonb NOT NULL
);

CREATE TABLE public.plans_achievement (
    id bigint NOT NULL,
    target_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    day date NOT NULL,
    value numeric(20,4) NOT NULL,
    source text NOT NULL,
    note text NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE public.plans_achievement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_achievement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_activity (
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    plan_id bigint,
    project_id bigint,
    line_id bigint,
    agency_id bigint,
    in_charge text NOT NULL,
    name text NOT NULL,
    audience text NOT NULL,
    categories text[] NOT NULL,
    age_from smallint,
    age_under smallint,
    output text NOT NULL,
    output_unit text NOT NULL,
    quantity integer,
    rounds smallint NOT NULL,
    counted_by text NOT NULL,
    money bigint,
    starts_on date,
    due_on date,
    state text NOT NULL,
    CONSTRAINT plans_activity_age_from_check CHECK ((age_from >= 0)),
    CONSTRAINT plans_activity_age_under_check CHECK ((age_under >= 0)),
    CONSTRAINT plans_activity_ages CHECK (((age_from IS NULL) OR (age_under IS NULL) OR (age_under > age_from))),
    CONSTRAINT plans_activity_ends_after_start CHECK (((starts_on IS NULL) OR (due_on IS NULL) OR (due_on >= starts_on))),
    CONSTRAINT plans_activity_quantity_check CHECK ((quantity >= 0)),
    CONSTRAINT plans_activity_rounds CHECK ((rounds >= 1)),
    CONSTRAINT plans_activity_rounds_check CHECK ((rounds >= 0))
);

ALTER TABLE public.plans_activity ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_activity_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_activitychange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    plan_id bigint,
    project_id bigint,
    line_id bigint,
    agency_id bigint,
    in_charge text NOT NULL,
    name text NOT NULL,
    audience text NOT NULL,
    categories text[] NOT NULL,
    age_from smallint,
    age_under smallint,
    output text NOT NULL,
    output_unit text NOT NULL,
    quantity integer,
    rounds smallint NOT NULL,
    counted_by text NOT NULL,
    money bigint,
    starts_on date,
    due_on date,
    state text NOT NULL,
    CONSTRAINT plans_activitychange_age_from_check CHECK ((age_from >= 0)),
    CONSTRAINT plans_activitychange_age_under_check CHECK ((age_under >= 0)),
    CONSTRAINT plans_activitychange_quantity_check CHECK ((quantity >= 0)),
    CONSTRAINT plans_activitychange_rounds_check CHECK ((rounds >= 0))
);

ALTER TABLE public.plans_activitychange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_activitychange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_activityoutput (
    id bigint NOT NULL,
    activity_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    round_no smallint NOT NULL,
    "on" date NOT NULL,
    quantity integer NOT NULL,
    note text NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT plans_activityoutput_round_no_check CHECK ((round_no >= 0))
);

ALTER TABLE public.plans_activityoutput ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_activityoutput_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_agency (
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    sector text NOT NULL,
    valid_from date,
    valid_to date,
    merged_into_id bigint,
    CONSTRAINT plans_agency_ends_after_start CHECK (((valid_to IS NULL) OR (valid_from IS NULL) OR (valid_to >= valid_from)))
);

ALTER TABLE public.plans_agency ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_agency_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_agencychange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    sector text NOT NULL,
    valid_from date,
    valid_to date,
    merged_into_id bigint
);

ALTER TABLE public.plans_agencychange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_agencychange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_asked (
    id bigint NOT NULL,
    consultation_id bigint NOT NULL,
    agency_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    answer text NOT NULL,
    answered_on date,
    letter_number text NOT NULL,
    reminded_on date
);

ALTER TABLE public.plans_asked ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_asked_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_askedchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    consultation_id bigint NOT NULL,
    agency_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    answer text NOT NULL,
    answered_on date,
    letter_number text NOT NULL,
    reminded_on date
);

ALTER TABLE public.plans_askedchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_askedchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_beneficiary (
    id bigint NOT NULL,
    activity_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    household_id uuid NOT NULL,
    person_id uuid,
    round_no smallint NOT NULL,
    "on" date NOT NULL,
    category text NOT NULL,
    value bigint,
    note text NOT NULL,
    outside text NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT plans_beneficiary_round_no_check CHECK ((round_no >= 0))
);

ALTER TABLE public.plans_beneficiary ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_beneficiary_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_beneficiarychange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    activity_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    household_id uuid NOT NULL,
    person_id uuid,
    round_no smallint NOT NULL,
    "on" date NOT NULL,
    category text NOT NULL,
    value bigint,
    note text NOT NULL,
    outside text NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT plans_beneficiarychange_round_no_check CHECK ((round_no >= 0))
);

ALTER TABLE public.plans_beneficiarychange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_beneficiarychange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_comment (
    id bigint NOT NULL,
    asked_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    section text NOT NULL,
    quote text NOT NULL,
    text text NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    outcome text NOT NULL,
    reason text NOT NULL,
    settled_by_id bigint,
    settled_at timestamp with time zone,
    version_id bigint
);

ALTER TABLE public.plans_comment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_commentchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    asked_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    section text NOT NULL,
    quote text NOT NULL,
    text text NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    outcome text NOT NULL,
    reason text NOT NULL,
    settled_by_id bigint,
    settled_at timestamp with time zone,
    version_id bigint
);

ALTER TABLE public.plans_commentchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_commentchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_commitment (
    id bigint NOT NULL,
    plan_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    "values" jsonb NOT NULL,
    state text NOT NULL,
    asked_on date NOT NULL,
    due_on date,
    signed_on date,
    signer_name text NOT NULL,
    signer_office text NOT NULL,
    signed_by_id bigint,
    reason text NOT NULL
);

ALTER TABLE public.plans_commitment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_commitment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_commitmentchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    plan_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    "values" jsonb NOT NULL,
    state text NOT NULL,
    asked_on date NOT NULL,
    due_on date,
    signed_on date,
    signer_name text NOT NULL,
    signer_office text NOT NULL,
    signed_by_id bigint,
    reason text NOT NULL
);

ALTER TABLE public.plans_commitmentchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_commitmentchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_consultation (
    id bigint NOT NULL,
    plan_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    version_id bigint NOT NULL,
    asked_on date NOT NULL,
    due_on date NOT NULL,
    letter_number text NOT NULL,
    closed_on date,
    by_id bigint NOT NULL
);

ALTER TABLE public.plans_consultation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_consultation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_consultationchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    plan_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    version_id bigint NOT NULL,
    asked_on date NOT NULL,
    due_on date NOT NULL,
    letter_number text NOT NULL,
    closed_on date,
    by_id bigint NOT NULL
);

ALTER TABLE public.plans_consultationchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_consultationchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_correction (
    id bigint NOT NULL,
    target_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    before numeric(20,4),
    before_max numeric(20,4),
    after numeric(20,4),
    after_max numeric(20,4),
    decision_number text NOT NULL,
    decision_on date NOT NULL,
    reason text NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT plans_correction_says_why CHECK (((NOT (decision_number = ''::text)) AND (NOT (reason = ''::text))))
);

ALTER TABLE public.plans_correction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_correction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_draftsection (
    id bigint NOT NULL,
    plan_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    key character varying(60) NOT NULL,
    "position" smallint NOT NULL,
    level smallint NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    block text NOT NULL,
    edition integer NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT plans_draftsection_edition_check CHECK ((edition >= 0)),
    CONSTRAINT plans_draftsection_level_check CHECK ((level >= 0)),
    CONSTRAINT plans_draftsection_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.plans_draftsection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_draftsection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_draftsectionchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    plan_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    key character varying(60) NOT NULL,
    "position" smallint NOT NULL,
    level smallint NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    block text NOT NULL,
    edition integer NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT plans_draftsectionchange_edition_check CHECK ((edition >= 0)),
    CONSTRAINT plans_draftsectionchange_level_check CHECK ((level >= 0)),
    CONSTRAINT plans_draftsectionchange_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.plans_draftsectionchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_draftsectionchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_fund (
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    agency_id bigint
);

ALTER TABLE public.plans_fund ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_fund_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_fundchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    agency_id bigint
);

ALTER TABLE public.plans_fundchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_fundchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_fundgift (
    id bigint NOT NULL,
    fund_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    "on" date NOT NULL,
    donor text NOT NULL,
    goods text NOT NULL,
    amount bigint NOT NULL,
    note text NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT plans_gift_not_nothing CHECK ((NOT (amount = 0)))
);

ALTER TABLE public.plans_fundgift ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_fundgift_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_fundline (
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    plan_id bigint,
    project_id bigint NOT NULL,
    above_id bigint,
    year smallint NOT NULL,
    source text NOT NULL,
    kind text NOT NULL,
    agency_id bigint,
    in_charge text NOT NULL,
    note text NOT NULL,
    CONSTRAINT plans_fundline_year_check CHECK ((year >= 0))
);

ALTER TABLE public.plans_fundline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_fundline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_fundlinechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    plan_id bigint,
    project_id bigint NOT NULL,
    above_id bigint,
    year smallint NOT NULL,
    source text NOT NULL,
    kind text NOT NULL,
    agency_id bigint,
    in_charge text NOT NULL,
    note text NOT NULL,
    CONSTRAINT plans_fundlinechange_year_check CHECK ((year >= 0))
);

ALTER TABLE public.plans_fundlinechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_fundlinechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_funduse (
    id bigint NOT NULL,
    fund_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    "on" date NOT NULL,
    purpose text NOT NULL,
    household_id uuid,
    activity_id bigint,
    amount bigint NOT NULL,
    decision_number text NOT NULL,
    decision_on date,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT plans_use_not_nothing CHECK ((NOT (amount = 0)))
);

ALTER TABLE public.plans_funduse ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_funduse_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_handeddown (
    id bigint NOT NULL,
    target_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    value numeric(20,4),
    value_max numeric(20,4),
    "on" date NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE public.plans_handeddown ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_handeddown_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_issue (
    id bigint NOT NULL,
    plan_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    version_id bigint NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE public.plans_issue ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_issue_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_issuechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    plan_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    version_id bigint NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE public.plans_issuechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_issuechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_legalbase (
    id bigint NOT NULL,
    plan_id bigint NOT NULL,
    "position" smallint NOT NULL,
    kind text NOT NULL,
    number text NOT NULL,
    day date,
    issuer text NOT NULL,
    title text NOT NULL,
    CONSTRAINT plans_legalbase_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.plans_legalbase ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_legalbase_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_legalbasechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    plan_id bigint NOT NULL,
    "position" smallint NOT NULL,
    kind text NOT NULL,
    number text NOT NULL,
    day date,
    issuer text NOT NULL,
    title text NOT NULL,
    CONSTRAINT plans_legalbasechange_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.plans_legalbasechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_legalbasechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_moneyentry (
    id bigint NOT NULL,
    line_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    stage text NOT NULL,
    amount bigint NOT NULL,
    "on" date NOT NULL,
    decision_number text NOT NULL,
    decision_on date,
    move_id bigint,
    corrects_id bigint,
    note text NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE public.plans_moneyentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_moneyentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_moneymove (
    id bigint NOT NULL,
    giver_id bigint NOT NULL,
    taker_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    stage text NOT NULL,
    amount bigint NOT NULL,
    decision_number text NOT NULL,
    decision_on date NOT NULL,
    reason text NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT plans_move_between_two CHECK ((NOT (giver_id = taker_id))),
    CONSTRAINT plans_move_has_a_decision CHECK ((NOT (decision_number = ''::text))),
    CONSTRAINT plans_move_positive CHECK ((amount > 0))
);

ALTER TABLE public.plans_moneymove ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_moneymove_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_periodreport (
    id bigint NOT NULL,
    plan_id bigint NOT NULL,
    agency_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    due date NOT NULL,
    "on" date NOT NULL,
    text text NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE public.plans_periodreport ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_periodreport_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_pilot (
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    activity_id bigint,
    replicates_id bigint,
    name text NOT NULL,
    about text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    cost bigint,
    own_cost bigint,
    result text NOT NULL,
    verdict text NOT NULL,
    verdict_reason text NOT NULL,
    judged_on date,
    created_by_id bigint NOT NULL,
    CONSTRAINT plans_pilot_ends_after_start CHECK (((ends_on IS NULL) OR (ends_on >= starts_on))),
    CONSTRAINT plans_pilot_judged_with_a_reason CHECK (((verdict = ''::text) OR ((judged_on IS NOT NULL) AND (NOT (verdict_reason = ''::text)))))
);

ALTER TABLE public.plans_pilot ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_pilot_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_pilotchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    activity_id bigint,
    replicates_id bigint,
    name text NOT NULL,
    about text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    cost bigint,
    own_cost bigint,
    result text NOT NULL,
    verdict text NOT NULL,
    verdict_reason text NOT NULL,
    judged_on date,
    created_by_id bigint NOT NULL
);

ALTER TABLE public.plans_pilotchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_pilotchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_pilothousehold (
    id bigint NOT NULL,
    pilot_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    household_id uuid NOT NULL,
    joined_on date NOT NULL,
    left_on date,
    result text NOT NULL
);

ALTER TABLE public.plans_pilothousehold ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_pilothousehold_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_pilothouseholdchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    pilot_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    household_id uuid NOT NULL,
    joined_on date NOT NULL,
    left_on date,
    result text NOT NULL
);

ALTER TABLE public.plans_pilothouseholdchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_pilothouseholdchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_plan (
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    above_id bigint,
    amends_id bigint,
    programme_id bigint,
    kind text NOT NULL,
    subject text NOT NULL,
    number text NOT NULL,
    number_year smallint,
    issued_on date,
    place text NOT NULL,
    issuer text NOT NULL,
    signer_name text NOT NULL,
    signer_office text NOT NULL,
    first_year smallint NOT NULL,
    last_year smallint NOT NULL,
    standard text NOT NULL,
    reporting_days text[] NOT NULL,
    recipients text[] NOT NULL,
    state text NOT NULL,
    created_by_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    accepted_by_id bigint,
    accepted_at timestamp with time zone,
    CONSTRAINT plans_issued_has_a_year CHECK (((NOT (state = 'issued'::text)) OR (number_year IS NOT NULL))),
    CONSTRAINT plans_plan_ends_after_start CHECK ((last_year >= first_year)),
    CONSTRAINT plans_plan_first_year_check CHECK ((first_year >= 0)),
    CONSTRAINT plans_plan_last_year_check CHECK ((last_year >= 0)),
    CONSTRAINT plans_plan_number_year_check CHECK ((number_year >= 0))
);

ALTER TABLE public.plans_plan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_plan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_planchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    above_id bigint,
    amends_id bigint,
    programme_id bigint,
    kind text NOT NULL,
    subject text NOT NULL,
    number text NOT NULL,
    number_year smallint,
    issued_on date,
    place text NOT NULL,
    issuer text NOT NULL,
    signer_name text NOT NULL,
    signer_office text NOT NULL,
    first_year smallint NOT NULL,
    last_year smallint NOT NULL,
    standard text NOT NULL,
    reporting_days text[] NOT NULL,
    recipients text[] NOT NULL,
    state text NOT NULL,
    created_by_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    accepted_by_id bigint,
    accepted_at timestamp with time zone,
    CONSTRAINT plans_planchange_first_year_check CHECK ((first_year >= 0)),
    CONSTRAINT plans_planchange_last_year_check CHECK ((last_year >= 0)),
    CONSTRAINT plans_planchange_number_year_check CHECK ((number_year >= 0))
);

ALTER TABLE public.plans_planchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_planchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_programme (
    id bigint NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    first_year smallint NOT NULL,
    last_year smallint NOT NULL,
    source text NOT NULL,
    verified boolean NOT NULL,
    CONSTRAINT plans_programme_ends_after_start CHECK ((last_year >= first_year)),
    CONSTRAINT plans_programme_first_year_check CHECK ((first_year >= 0)),
    CONSTRAINT plans_programme_last_year_check CHECK ((last_year >= 0))
);

ALTER TABLE public.plans_programme ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_programme_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_programmechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    first_year smallint NOT NULL,
    last_year smallint NOT NULL,
    source text NOT NULL,
    verified boolean NOT NULL,
    CONSTRAINT plans_programmechange_first_year_check CHECK ((first_year >= 0)),
    CONSTRAINT plans_programmechange_last_year_check CHECK ((last_year >= 0))
);

ALTER TABLE public.plans_programmechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_programmechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_progressfigure (
    id bigint NOT NULL,
    run_id bigint NOT NULL,
    target_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    value numeric(20,4),
    forecast numeric(20,4),
    light text NOT NULL,
    why jsonb NOT NULL
);

ALTER TABLE public.plans_progressfigure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_progressfigure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_progressrun (
    id bigint NOT NULL,
    plan_id bigint NOT NULL,
    day date NOT NULL,
    current boolean NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by_id bigint,
    digest text NOT NULL
);

ALTER TABLE public.plans_progressrun ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_progressrun_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_project (
    id bigint NOT NULL,
    programme_id bigint NOT NULL,
    number smallint NOT NULL,
    sub smallint,
    name text NOT NULL,
    source text NOT NULL,
    verified boolean NOT NULL,
    entered_by_id bigint,
    entered_at timestamp with time zone,
    CONSTRAINT plans_project_number_check CHECK ((number >= 0)),
    CONSTRAINT plans_project_sub_check CHECK ((sub >= 0))
);

ALTER TABLE public.plans_project ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_project_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_projectchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    programme_id bigint NOT NULL,
    number smallint NOT NULL,
    sub smallint,
    name text NOT NULL,
    source text NOT NULL,
    verified boolean NOT NULL,
    entered_by_id bigint,
    entered_at timestamp with time zone,
    CONSTRAINT plans_projectchange_number_check CHECK ((number >= 0)),
    CONSTRAINT plans_projectchange_sub_check CHECK ((sub >= 0))
);

ALTER TABLE public.plans_projectchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_projectchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_readdocument (
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    file_name text NOT NULL,
    file character varying(100),
    digest text NOT NULL,
    text text NOT NULL,
    found jsonb NOT NULL,
    state text NOT NULL,
    plan_id bigint,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE public.plans_readdocument ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_readdocument_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_readdocumentchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    file_name text NOT NULL,
    file character varying(100),
    digest text NOT NULL,
    state text NOT NULL,
    plan_id bigint,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE public.plans_readdocumentchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_readdocumentchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_readitem (
    id bigint NOT NULL,
    document_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    "position" smallint NOT NULL,
    line integer,
    confidence double precision NOT NULL,
    found jsonb NOT NULL,
    content jsonb NOT NULL,
    state text NOT NULL,
    seen_by_id bigint,
    seen_at timestamp with time zone,
    CONSTRAINT plans_readitem_line_check CHECK ((line >= 0)),
    CONSTRAINT plans_readitem_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.plans_readitem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_readitem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_readitemchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    document_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    "position" smallint NOT NULL,
    line integer,
    confidence double precision NOT NULL,
    found jsonb NOT NULL,
    content jsonb NOT NULL,
    state text NOT NULL,
    seen_by_id bigint,
    seen_at timestamp with time zone,
    CONSTRAINT plans_readitemchange_line_check CHECK ((line >= 0)),
    CONSTRAINT plans_readitemchange_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.plans_readitemchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_readitemchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_reminder (
    id bigint NOT NULL,
    plan_id bigint NOT NULL,
    agency_id bigint NOT NULL,
    part_id bigint,
    path text NOT NULL COLLATE pg_catalog."C",
    due date NOT NULL,
    kind text NOT NULL,
    "on" date NOT NULL,
    user_id bigint,
    at timestamp with time zone NOT NULL
);

ALTER TABLE public.plans_reminder ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_reminder_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_sheetupload (
    id bigint NOT NULL,
    kind text NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    plan_id bigint,
    year smallint NOT NULL,
    file_name text NOT NULL,
    digest text NOT NULL,
    state text NOT NULL,
    sheet text NOT NULL,
    rows_read integer NOT NULL,
    rows jsonb NOT NULL,
    problems jsonb NOT NULL,
    made jsonb NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    taken_at timestamp with time zone,
    undone_at timestamp with time zone,
    CONSTRAINT plans_sheetupload_rows_read_check CHECK ((rows_read >= 0)),
    CONSTRAINT plans_sheetupload_year_check CHECK ((year >= 0))
);

ALTER TABLE public.plans_sheetupload ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_sheetupload_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_sheetuploadchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    kind text NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    plan_id bigint,
    year smallint NOT NULL,
    file_name text NOT NULL,
    digest text NOT NULL,
    state text NOT NULL,
    sheet text NOT NULL,
    rows_read integer NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    taken_at timestamp with time zone,
    undone_at timestamp with time zone,
    CONSTRAINT plans_sheetuploadchange_rows_read_check CHECK ((rows_read >= 0)),
    CONSTRAINT plans_sheetuploadchange_year_check CHECK ((year >= 0))
);

ALTER TABLE public.plans_sheetuploadchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_sheetuploadchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_target (
    id bigint NOT NULL,
    plan_id bigint NOT NULL,
    above_id bigint,
    "position" smallint NOT NULL,
    code character varying(60) NOT NULL,
    label text NOT NULL,
    text text NOT NULL,
    role text NOT NULL,
    measure text NOT NULL,
    comparator text NOT NULL,
    unit_name text NOT NULL,
    decimals smallint NOT NULL,
    formula text NOT NULL,
    additive boolean NOT NULL,
    subject text NOT NULL,
    due date,
    section text NOT NULL,
    line integer,
    agency_id bigint,
    CONSTRAINT plans_target_decimals_check CHECK ((decimals >= 0)),
    CONSTRAINT plans_target_line_check CHECK ((line >= 0)),
    CONSTRAINT plans_target_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.plans_target ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_target_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_targetchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    plan_id bigint NOT NULL,
    above_id bigint,
    "position" smallint NOT NULL,
    code character varying(60) NOT NULL,
    label text NOT NULL,
    text text NOT NULL,
    role text NOT NULL,
    measure text NOT NULL,
    comparator text NOT NULL,
    unit_name text NOT NULL,
    decimals smallint NOT NULL,
    formula text NOT NULL,
    additive boolean NOT NULL,
    subject text NOT NULL,
    due date,
    section text NOT NULL,
    line integer,
    agency_id bigint,
    CONSTRAINT plans_targetchange_decimals_check CHECK ((decimals >= 0)),
    CONSTRAINT plans_targetchange_line_check CHECK ((line >= 0)),
    CONSTRAINT plans_targetchange_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.plans_targetchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_targetchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_targetvalue (
    id bigint NOT NULL,
    target_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    value numeric(20,4),
    value_max numeric(20,4),
    printed text NOT NULL,
    note text NOT NULL,
    CONSTRAINT plans_value_range CHECK (((value_max IS NULL) OR (value_max >= value)))
);

ALTER TABLE public.plans_targetvalue ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_targetvalue_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_targetvaluechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    target_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    value numeric(20,4),
    value_max numeric(20,4),
    printed text NOT NULL,
    note text NOT NULL
);

ALTER TABLE public.plans_targetvaluechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_targetvaluechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_task (
    id bigint NOT NULL,
    plan_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    "position" smallint NOT NULL,
    text text NOT NULL,
    section text NOT NULL,
    line integer,
    due date,
    state text NOT NULL,
    CONSTRAINT plans_task_line_check CHECK ((line >= 0)),
    CONSTRAINT plans_task_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.plans_task ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_task_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_taskchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    plan_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    "position" smallint NOT NULL,
    text text NOT NULL,
    section text NOT NULL,
    line integer,
    due date,
    state text NOT NULL,
    CONSTRAINT plans_taskchange_line_check CHECK ((line >= 0)),
    CONSTRAINT plans_taskchange_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.plans_taskchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_taskchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_taskpart (
    id bigint NOT NULL,
    task_id bigint NOT NULL,
    agency_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL,
    state text NOT NULL
);

ALTER TABLE public.plans_taskpart ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_taskpart_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_taskpartchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    task_id bigint NOT NULL,
    agency_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL,
    state text NOT NULL
);

ALTER TABLE public.plans_taskpartchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_taskpartchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_taskreport (
    id bigint NOT NULL,
    part_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    "on" date NOT NULL,
    state text NOT NULL,
    text text NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE public.plans_taskreport ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_taskreport_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plans_version (
    id bigint NOT NULL,
    plan_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    number smallint NOT NULL,
    content jsonb NOT NULL,
    note text NOT NULL,
    by_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT plans_version_number_check CHECK ((number >= 0))
);

ALTER TABLE public.plans_version ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plans_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type public.procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);

CREATE SEQUENCE public.procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.procrastinate_events_id_seq OWNED BY public.procrastinate_events.id;

CREATE SEQUENCE public.procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNED BY public.procrastinate_jobs.id;

CREATE TABLE public.procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);

CREATE SEQUENCE public.procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNED BY public.procrastinate_periodic_defers.id;

CREATE TABLE public.procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE public.procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.registry_areatotal (
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    "on" date NOT NULL,
    households integer,
    people integer,
    minority_households integer,
    source text NOT NULL,
    verified boolean NOT NULL,
    CONSTRAINT registry_areatotal_households_check CHECK ((households >= 0)),
    CONSTRAINT registry_areatotal_minority_households_check CHECK ((minority_households >= 0)),
    CONSTRAINT registry_areatotal_people_check CHECK ((people >= 0))
);

ALTER TABLE public.registry_areatotal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.registry_areatotal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.registry_areatotalchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    "on" date NOT NULL,
    households integer,
    people integer,
    minority_households integer,
    source text NOT NULL,
    verified boolean NOT NULL,
    CONSTRAINT registry_areatotalchange_households_check CHECK ((households >= 0)),
    CONSTRAINT registry_areatotalchange_minority_households_check CHECK ((minority_households >= 0)),
    CONSTRAINT registry_areatotalchange_people_check CHECK ((people >= 0))
);

ALTER TABLE public.registry_areatotalchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.registry_areatotalchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.registry_disclosure (
    id bigint NOT NULL,
    what text NOT NULL,
    household_id uuid,
    person_id uuid,
    user_id bigint NOT NULL,
    reason text NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE public.registry_disclosure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.registry_disclosure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.registry_household (
    id uuid NOT NULL,
    code text NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL,
    head_name text NOT NULL,
    head_fold text NOT NULL,
    head_sort text NOT NULL COLLATE pg_catalog."C",
    started_on date NOT NULL,
    ended_on date,
    note text NOT NULL,
    batch_id uuid,
    CONSTRAINT registry_household_ends_after_start CHECK (((ended_on IS NULL) OR (ended_on >= started_on)))
);

CREATE TABLE public.registry_householdchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id uuid NOT NULL,
    pgh_context_id uuid,
    id uuid NOT NULL,
    code text NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL,
    head_name text NOT NULL,
    head_fold text NOT NULL,
    head_sort text NOT NULL COLLATE pg_catalog."C",
    started_on date NOT NULL,
    ended_on date,
    note text NOT NULL,
    batch_id uuid
);

ALTER TABLE public.registry_householdchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.registry_householdchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.registry_householdevent (
    id bigint NOT NULL,
    household_id uuid NOT NULL,
    kind text NOT NULL,
    "on" date NOT NULL,
    person_id uuid,
    other_id uuid,
    take_over_id bigint,
    note text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by_id bigint
);

ALTER TABLE public.registry_householdevent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.registry_householdevent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.registry_householdgroup (
    id bigint NOT NULL,
    household_id uuid NOT NULL,
    "group" text NOT NULL,
    since date NOT NULL,
    until date,
    source text NOT NULL,
    batch_id uuid
);

ALTER TABLE public.registry_householdgroup ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.registry_householdgroup_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.registry_householdgroupchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    household_id uuid NOT NULL,
    "group" text NOT NULL,
    since date NOT NULL,
    until date,
    source text NOT NULL,
    batch_id uuid
);

ALTER TABLE public.registry_householdgroupchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.registry_householdgroupchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.registry_importbatch (
    id uuid NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    file_name text NOT NULL,
    digest text NOT NULL,
    file character varying(100),
    path text NOT NULL COLLATE pg_catalog."C",
    unit_id bigint,
    day date,
    summary jsonb NOT NULL,
    rows_read integer NOT NULL,
    rows_good integer NOT NULL,
    problems jsonb NOT NULL,
    uploaded_by_id bigint NOT NULL,
    uploaded_at timestamp with time zone NOT NULL,
    imported_at timestamp with time zone,
    undone_at timestamp with time zone,
    CONSTRAINT registry_importbatch_rows_good_check CHECK ((rows_good >= 0)),
    CONSTRAINT registry_importbatch_rows_read_check CHECK ((rows_read >= 0))
);

CREATE TABLE public.registry_importbatchchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id uuid NOT NULL,
    pgh_context_id uuid,
    id uuid NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    file_name text NOT NULL,
    digest text NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    unit_id bigint,
    day date,
    summary jsonb NOT NULL,
    rows_read integer NOT NULL,
    rows_good integer NOT NULL,
    uploaded_by_id bigint NOT NULL,
    uploaded_at timestamp with time zone NOT NULL,
    imported_at timestamp with time zone,
    undone_at timestamp with time zone,
    CONSTRAINT registry_importbatchchange_rows_good_check CHECK ((rows_good >= 0)),
    CONSTRAINT registry_importbatchchange_rows_read_check CHECK ((rows_read >= 0))
);

ALTER TABLE public.registry_importbatchchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.registry_importbatchchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.registry_membership (
    id bigint NOT NULL,
    household_id uuid NOT NULL,
    person_id uuid NOT NULL,
    member_no smallint NOT NULL,
    relation text NOT NULL,
    joined_on date NOT NULL,
    left_on date,
    reason text NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT registry_member_leaves_after_joining CHECK (((left_on IS NULL) OR (left_on > joined_on))),
    CONSTRAINT registry_membership_member_no_check CHECK ((member_no >= 0))
);

ALTER TABLE public.registry_membership ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.registry_membership_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.registry_membershipchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    household_id uuid NOT NULL,
    person_id uuid NOT NULL,
    member_no smallint NOT NULL,
    relation text NOT NULL,
    joined_on date NOT NULL,
    left_on date,
    reason text NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT registry_membershipchange_member_no_check CHECK ((member_no >= 0))
);

ALTER TABLE public.registry_membershipchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.registry_membershipchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.registry_person (
    id uuid NOT NULL,
    name text NOT NULL,
    name_fold text NOT NULL,
    name_sort text NOT NULL COLLATE pg_catalog."C",
    birth_date date,
    birth_year smallint,
    sex text NOT NULL,
    ethnicity text NOT NULL,
    id_cipher bytea,
    id_index bytea,
    id_tail bytea,
    died_on date,
    batch_id uuid,
    CONSTRAINT registry_person_birth_year_check CHECK ((birth_year >= 0))
);

CREATE TABLE public.registry_personchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id uuid NOT NULL,
    pgh_context_id uuid,
    id uuid NOT NULL,
    name text NOT NULL,
    name_fold text NOT NULL,
    name_sort text NOT NULL COLLATE pg_catalog."C",
    birth_date date,
    birth_year smallint,
    sex text NOT NULL,
    ethnicity text NOT NULL,
    died_on date,
    batch_id uuid,
    CONSTRAINT registry_personchange_birth_year_check CHECK ((birth_year >= 0))
);

ALTER TABLE public.registry_personchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.registry_personchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.registry_residence (
    id bigint NOT NULL,
    household_id uuid NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    since date NOT NULL,
    until date,
    CONSTRAINT registry_residence_ends_after_start CHECK (((until IS NULL) OR (until > since)))
);

ALTER TABLE public.registry_residence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.registry_residence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.registry_residencechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    household_id uuid NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    since date NOT NULL,
    until date
);

ALTER TABLE public.registry_residencechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.registry_residencechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.registry_statement (
    id bigint NOT NULL,
    household_id uuid NOT NULL,
    person_id uuid,
    said_on date NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    source text NOT NULL,
    survey text NOT NULL,
    said_by text NOT NULL,
    recorded_by_id bigint,
    facts jsonb NOT NULL,
    batch_id uuid,
    path text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT registry_statement_says_something CHECK ((facts IS NOT NULL))
);

ALTER TABLE public.registry_statement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.registry_statement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.registry_statementchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    household_id uuid NOT NULL,
    person_id uuid,
    said_on date NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    source text NOT NULL,
    survey text NOT NULL,
    said_by text NOT NULL,
    recorded_by_id bigint,
    facts jsonb NOT NULL,
    batch_id uuid,
    path text NOT NULL COLLATE pg_catalog."C"
);

ALTER TABLE public.registry_statementchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.registry_statementchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.registry_takeover (
    id bigint NOT NULL,
    commune_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    origin_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    "on" date NOT NULL,
    households integer NOT NULL,
    done_by_id bigint NOT NULL,
    done_at timestamp with time zone NOT NULL,
    undone_by_id bigint,
    undone_at timestamp with time zone,
    CONSTRAINT registry_takeover_households_check CHECK ((households >= 0))
);

ALTER TABLE public.registry_takeover ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.registry_takeover_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.registry_takeoverchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    commune_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    origin_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    "on" date NOT NULL,
    households integer NOT NULL,
    done_by_id bigint NOT NULL,
    done_at timestamp with time zone NOT NULL,
    undone_by_id bigint,
    undone_at timestamp with time zone,
    CONSTRAINT registry_takeoverchange_households_check CHECK ((households >= 0))
);

ALTER TABLE public.registry_takeoverchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.registry_takeoverchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_campaign (
    id bigint NOT NULL,
    kind text NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    year smallint NOT NULL,
    month smallint,
    day date NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    standards text[] NOT NULL,
    purposes text[] NOT NULL,
    choice text NOT NULL,
    reason text NOT NULL,
    process text NOT NULL,
    created_by_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT reviews_campaign_ends_after_start CHECK ((ends_on >= starts_on)),
    CONSTRAINT reviews_campaign_month_check CHECK ((month >= 0)),
    CONSTRAINT reviews_campaign_year_check CHECK ((year >= 0))
);

ALTER TABLE public.reviews_campaign ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_campaign_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_campaignchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    kind text NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    year smallint NOT NULL,
    month smallint,
    day date NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    standards text[] NOT NULL,
    purposes text[] NOT NULL,
    choice text NOT NULL,
    reason text NOT NULL,
    process text NOT NULL,
    created_by_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT reviews_campaignchange_month_check CHECK ((month >= 0)),
    CONSTRAINT reviews_campaignchange_year_check CHECK ((year >= 0))
);

ALTER TABLE public.reviews_campaignchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_campaignchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_case (
    id bigint NOT NULL,
    round_id bigint NOT NULL,
    household_id uuid NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    why text DEFAULT 'everybody'::text NOT NULL,
    request_id bigint,
    state text NOT NULL,
    attempt smallint DEFAULT 1 NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT reviews_case_attempt_check CHECK ((attempt >= 0)),
    CONSTRAINT reviews_case_version_check CHECK ((version >= 0))
);

ALTER TABLE public.reviews_case ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_case_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_casechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    round_id bigint NOT NULL,
    household_id uuid NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    why text DEFAULT 'everybody'::text NOT NULL,
    request_id bigint,
    state text NOT NULL,
    attempt smallint DEFAULT 1 NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT reviews_casechange_attempt_check CHECK ((attempt >= 0)),
    CONSTRAINT reviews_casechange_version_check CHECK ((version >= 0))
);

ALTER TABLE public.reviews_casechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_casechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_casestep (
    id bigint NOT NULL,
    case_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL,
    state_before text NOT NULL,
    state_after text NOT NULL,
    because text NOT NULL,
    by_id bigint,
    at timestamp with time zone NOT NULL
);

ALTER TABLE public.reviews_casestep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_casestep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_certificate (
    id bigint NOT NULL,
    decision_id bigint NOT NULL,
    household_id uuid NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    category text NOT NULL,
    number integer NOT NULL,
    year smallint NOT NULL,
    code text NOT NULL,
    CONSTRAINT reviews_certificate_number_check CHECK ((number >= 0)),
    CONSTRAINT reviews_certificate_year_check CHECK ((year >= 0))
);

ALTER TABLE public.reviews_certificate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_certificate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_classificationrun (
    id bigint NOT NULL,
    round_id bigint NOT NULL,
    standard text NOT NULL,
    rulebook text NOT NULL,
    run_at timestamp with time zone NOT NULL,
    run_by_id bigint,
    current boolean NOT NULL,
    households integer NOT NULL,
    CONSTRAINT reviews_classificationrun_households_check CHECK ((households >= 0))
);

ALTER TABLE public.reviews_classificationrun ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_classificationrun_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_classificationrunchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    round_id bigint NOT NULL,
    standard text NOT NULL,
    rulebook text NOT NULL,
    run_at timestamp with time zone NOT NULL,
    run_by_id bigint,
    current boolean NOT NULL,
    households integer NOT NULL,
    CONSTRAINT reviews_classificationrunchange_households_check CHECK ((households >= 0))
);

ALTER TABLE public.reviews_classificationrunchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_classificationrunchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_complaint (
    id bigint NOT NULL,
    round_id bigint NOT NULL,
    case_id bigint NOT NULL,
    household_id uuid NOT NULL,
    posting_id bigint,
    path text NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL,
    received_on date NOT NULL,
    due_on date NOT NULL,
    complainant text NOT NULL,
    text text NOT NULL,
    results_before jsonb NOT NULL,
    state text NOT NULL,
    rechecked_on date,
    found text NOT NULL,
    rechecked_by text DEFAULT ''::text NOT NULL,
    same_surveyor boolean DEFAULT false NOT NULL,
    results_after jsonb NOT NULL,
    answer text NOT NULL,
    answered_on date,
    recorded_by_id bigint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT reviews_complaint_number_check CHECK ((number >= 0))
);

ALTER TABLE public.reviews_complaint ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_complaint_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_complaintchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    round_id bigint NOT NULL,
    case_id bigint NOT NULL,
    household_id uuid NOT NULL,
    posting_id bigint,
    path text NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL,
    received_on date NOT NULL,
    due_on date NOT NULL,
    complainant text NOT NULL,
    text text NOT NULL,
    results_before jsonb NOT NULL,
    state text NOT NULL,
    rechecked_on date,
    found text NOT NULL,
    rechecked_by text DEFAULT ''::text NOT NULL,
    same_surveyor boolean DEFAULT false NOT NULL,
    results_after jsonb NOT NULL,
    answer text NOT NULL,
    answered_on date,
    recorded_by_id bigint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT reviews_complaintchange_number_check CHECK ((number >= 0))
);

ALTER TABLE public.reviews_complaintchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_complaintchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_decision (
    id bigint NOT NULL,
    round_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    standard text NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    cites_id bigint,
    reason text NOT NULL,
    note text NOT NULL,
    prepared_by_id bigint NOT NULL,
    prepared_at timestamp with time zone NOT NULL,
    returned_reason text NOT NULL,
    returned_by_id bigint,
    returned_at timestamp with time zone,
    number integer,
    symbol text NOT NULL,
    signed_by_id bigint,
    signed_on date,
    signed_at timestamp with time zone,
    effective_on date,
    signer_name text NOT NULL,
    signer_office text NOT NULL,
    digest text NOT NULL,
    code text,
    CONSTRAINT reviews_decision_number_check CHECK ((number >= 0)),
    CONSTRAINT reviews_signed_has_number CHECK (((NOT (state = 'signed'::text)) OR ((code IS NOT NULL) AND (number IS NOT NULL) AND (signed_on IS NOT NULL))))
);

ALTER TABLE public.reviews_decision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_decisionchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    round_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    standard text NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    cites_id bigint,
    reason text NOT NULL,
    note text NOT NULL,
    prepared_by_id bigint NOT NULL,
    prepared_at timestamp with time zone NOT NULL,
    returned_reason text NOT NULL,
    returned_by_id bigint,
    returned_at timestamp with time zone,
    number integer,
    symbol text NOT NULL,
    signed_by_id bigint,
    signed_on date,
    signed_at timestamp with time zone,
    effective_on date,
    signer_name text NOT NULL,
    signer_office text NOT NULL,
    digest text NOT NULL,
    code text,
    CONSTRAINT reviews_decisionchange_number_check CHECK ((number >= 0))
);

ALTER TABLE public.reviews_decisionchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_decisionchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_decisionitem (
    id bigint NOT NULL,
    decision_id bigint NOT NULL,
    case_id bigint,
    household_id uuid NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL,
    outcome text NOT NULL,
    category text NOT NULL,
    category_before text NOT NULL,
    flow text NOT NULL,
    reason text NOT NULL,
    CONSTRAINT reviews_decisionitem_number_check CHECK ((number >= 0))
);

ALTER TABLE public.reviews_decisionitem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_decisionitem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_expectedescape (
    id bigint NOT NULL,
    household_id uuid NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    year smallint NOT NULL,
    leaves text NOT NULL,
    why text NOT NULL,
    named_by_id bigint NOT NULL,
    named_at timestamp with time zone NOT NULL,
    CONSTRAINT reviews_expectedescape_year_check CHECK ((year >= 0))
);

ALTER TABLE public.reviews_expectedescape ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_expectedescape_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_expectedescapechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    household_id uuid NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    year smallint NOT NULL,
    leaves text NOT NULL,
    why text NOT NULL,
    named_by_id bigint NOT NULL,
    named_at timestamp with time zone NOT NULL,
    CONSTRAINT reviews_expectedescapechange_year_check CHECK ((year >= 0))
);

ALTER TABLE public.reviews_expectedescapechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_expectedescapechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_meeting (
    id bigint NOT NULL,
    round_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    number smallint NOT NULL,
    state text NOT NULL,
    held_on date NOT NULL,
    starts_at time without time zone,
    place text NOT NULL,
    chair text NOT NULL,
    chair_office text NOT NULL,
    secretary text NOT NULL,
    representatives text NOT NULL,
    attending integer,
    households_invited integer,
    present jsonb NOT NULL,
    opinions text NOT NULL,
    scan character varying(100),
    version integer NOT NULL,
    created_by_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    closed_by_id bigint,
    closed_at timestamp with time zone,
    CONSTRAINT reviews_meeting_attending_check CHECK ((attending >= 0)),
    CONSTRAINT reviews_meeting_households_invited_check CHECK ((households_invited >= 0)),
    CONSTRAINT reviews_meeting_number_check CHECK ((number >= 0)),
    CONSTRAINT reviews_meeting_version_check CHECK ((version >= 0))
);

ALTER TABLE public.reviews_meeting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_meeting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_meetingchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    round_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    number smallint NOT NULL,
    state text NOT NULL,
    held_on date NOT NULL,
    starts_at time without time zone,
    place text NOT NULL,
    chair text NOT NULL,
    chair_office text NOT NULL,
    secretary text NOT NULL,
    representatives text NOT NULL,
    attending integer,
    households_invited integer,
    present jsonb NOT NULL,
    opinions text NOT NULL,
    version integer NOT NULL,
    created_by_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    closed_by_id bigint,
    closed_at timestamp with time zone,
    CONSTRAINT reviews_meetingchange_attending_check CHECK ((attending >= 0)),
    CONSTRAINT reviews_meetingchange_households_invited_check CHECK ((households_invited >= 0)),
    CONSTRAINT reviews_meetingchange_number_check CHECK ((number >= 0)),
    CONSTRAINT reviews_meetingchange_version_check CHECK ((version >= 0))
);

ALTER TABLE public.reviews_meetingchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_meetingchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_meetingvote (
    id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    case_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    results jsonb NOT NULL,
    agree integer,
    disagree integer,
    agreed boolean,
    note text NOT NULL,
    CONSTRAINT reviews_meetingvote_agree_check CHECK ((agree >= 0)),
    CONSTRAINT reviews_meetingvote_disagree_check CHECK ((disagree >= 0)),
    CONSTRAINT reviews_vote_counted CHECK (((agreed IS NULL) OR ((agree IS NOT NULL) AND (disagree IS NOT NULL))))
);

ALTER TABLE public.reviews_meetingvote ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_meetingvote_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_meetingvotechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    case_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    results jsonb NOT NULL,
    agree integer,
    disagree integer,
    agreed boolean,
    note text NOT NULL,
    CONSTRAINT reviews_meetingvotechange_agree_check CHECK ((agree >= 0)),
    CONSTRAINT reviews_meetingvotechange_disagree_check CHECK ((disagree >= 0))
);

ALTER TABLE public.reviews_meetingvotechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_meetingvotechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_officetemplate (
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    file bytea NOT NULL,
    file_name text NOT NULL,
    digest text NOT NULL,
    fields text[] NOT NULL,
    uploaded_by_id bigint NOT NULL,
    uploaded_at timestamp with time zone NOT NULL,
    taken_back_by_id bigint,
    taken_back_at timestamp with time zone
);

ALTER TABLE public.reviews_officetemplate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_officetemplate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_officetemplatechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    file_name text NOT NULL,
    digest text NOT NULL,
    fields text[] NOT NULL,
    uploaded_by_id bigint NOT NULL,
    uploaded_at timestamp with time zone NOT NULL,
    taken_back_by_id bigint,
    taken_back_at timestamp with time zone
);

ALTER TABLE public.reviews_officetemplatechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_officetemplatechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_posting (
    id bigint NOT NULL,
    round_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    turn smallint NOT NULL,
    standards text[] NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    places text[] NOT NULL,
    loudspeaker boolean NOT NULL,
    content jsonb NOT NULL,
    digest text NOT NULL,
    code text NOT NULL,
    posted_by_id bigint NOT NULL,
    posted_at timestamp with time zone NOT NULL,
    removed_on date,
    CONSTRAINT reviews_posting_ends_after_start CHECK ((ends_on >= starts_on)),
    CONSTRAINT reviews_posting_turn_check CHECK ((turn >= 0))
);

ALTER TABLE public.reviews_posting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_posting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_postingitem (
    id bigint NOT NULL,
    posting_id bigint NOT NULL,
    case_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL,
    results jsonb NOT NULL,
    CONSTRAINT reviews_postingitem_number_check CHECK ((number >= 0))
);

ALTER TABLE public.reviews_postingitem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_postingitem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_registerentry (
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    series text NOT NULL,
    year smallint NOT NULL,
    number integer NOT NULL,
    decision_id bigint NOT NULL,
    subject text NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    CONSTRAINT reviews_registerentry_number_check CHECK ((number >= 0)),
    CONSTRAINT reviews_registerentry_year_check CHECK ((year >= 0))
);

ALTER TABLE public.reviews_registerentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_registerentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_remark (
    id bigint NOT NULL,
    round_id bigint NOT NULL,
    kind text NOT NULL,
    to_id bigint,
    text text NOT NULL,
    by_id bigint NOT NULL,
    said_for text NOT NULL,
    at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    settled_by_id bigint
);

ALTER TABLE public.reviews_remark ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_remark_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_request (
    id bigint NOT NULL,
    household_id uuid NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    received_on date NOT NULL,
    how text NOT NULL,
    applicant text NOT NULL,
    signs smallint,
    outcome text NOT NULL,
    answer text NOT NULL,
    round_id bigint,
    recorded_by_id bigint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT reviews_request_signs_check CHECK ((signs >= 0))
);

ALTER TABLE public.reviews_request ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_request_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_requestchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    household_id uuid NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    received_on date NOT NULL,
    how text NOT NULL,
    applicant text NOT NULL,
    signs smallint,
    outcome text NOT NULL,
    answer text NOT NULL,
    round_id bigint,
    recorded_by_id bigint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT reviews_requestchange_signs_check CHECK ((signs >= 0))
);

ALTER TABLE public.reviews_requestchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_requestchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_result (
    id bigint NOT NULL,
    run_id bigint NOT NULL,
    household_id uuid NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    category text NOT NULL,
    method text NOT NULL,
    deprivations smallint,
    deprivations_min smallint NOT NULL,
    deprivations_max smallint NOT NULL,
    indicators jsonb NOT NULL,
    dependency_ratio double precision,
    floor_area_per_person double precision,
    missing text NOT NULL,
    warning text NOT NULL,
    people smallint NOT NULL,
    minority boolean,
    groups text[] NOT NULL,
    CONSTRAINT reviews_result_deprivations_check CHECK ((deprivations >= 0)),
    CONSTRAINT reviews_result_deprivations_max_check CHECK ((deprivations_max >= 0)),
    CONSTRAINT reviews_result_deprivations_min_check CHECK ((deprivations_min >= 0)),
    CONSTRAINT reviews_result_people_check CHECK ((people >= 0))
);

ALTER TABLE public.reviews_result ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_result_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_reviewertask (
    id bigint NOT NULL,
    round_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    reviewer_id bigint NOT NULL,
    due_on date,
    ended_on date,
    assigned_by_id bigint NOT NULL,
    assigned_at timestamp with time zone NOT NULL
);

ALTER TABLE public.reviews_reviewertask ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_reviewertask_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_reviewertaskchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    round_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    reviewer_id bigint NOT NULL,
    due_on date,
    ended_on date,
    assigned_by_id bigint NOT NULL,
    assigned_at timestamp with time zone NOT NULL
);

ALTER TABLE public.reviews_reviewertaskchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_reviewertaskchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_round (
    id bigint NOT NULL,
    kind text NOT NULL,
    campaign_id bigint,
    on_paper boolean NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    year smallint NOT NULL,
    day date NOT NULL,
    standards text[] NOT NULL,
    purposes text[] NOT NULL,
    starts_on date,
    ends_on date,
    process text NOT NULL,
    state text NOT NULL,
    opinion_asked_on date,
    opinion_given_on date,
    opinion text NOT NULL,
    note text NOT NULL,
    created_by_id bigint,
    created_at timestamp with time zone NOT NULL,
    decided_by_id bigint,
    decided_at timestamp with time zone,
    failures smallint,
    reconciled_at timestamp with time zone,
    published_by_id bigint,
    published_at timestamp with time zone,
    CONSTRAINT reviews_round_failures_check CHECK ((failures >= 0)),
    CONSTRAINT reviews_round_year_check CHECK ((year >= 0))
);

ALTER TABLE public.reviews_round ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_round_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_roundchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    kind text NOT NULL,
    campaign_id bigint,
    on_paper boolean NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    year smallint NOT NULL,
    day date NOT NULL,
    standards text[] NOT NULL,
    purposes text[] NOT NULL,
    starts_on date,
    ends_on date,
    process text NOT NULL,
    state text NOT NULL,
    opinion_asked_on date,
    opinion_given_on date,
    opinion text NOT NULL,
    note text NOT NULL,
    created_by_id bigint,
    created_at timestamp with time zone NOT NULL,
    decided_by_id bigint,
    decided_at timestamp with time zone,
    failures smallint,
    reconciled_at timestamp with time zone,
    published_by_id bigint,
    published_at timestamp with time zone,
    CONSTRAINT reviews_roundchange_failures_check CHECK ((failures >= 0)),
    CONSTRAINT reviews_roundchange_year_check CHECK ((year >= 0))
);

ALTER TABLE public.reviews_roundchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_roundchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_snapshot (
    id bigint NOT NULL,
    round_id bigint NOT NULL,
    standard text NOT NULL,
    decision_id bigint,
    file text NOT NULL,
    digest text NOT NULL,
    members_file text NOT NULL,
    members_digest text NOT NULL,
    rows integer NOT NULL,
    rulebook text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    replaces_id bigint,
    CONSTRAINT reviews_snapshot_rows_check CHECK ((rows >= 0))
);

ALTER TABLE public.reviews_snapshot ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_snapshot_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_statusentry (
    id bigint NOT NULL,
    household_id uuid NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    standard text NOT NULL,
    category text NOT NULL,
    since date NOT NULL,
    flow text NOT NULL,
    people smallint NOT NULL,
    round_id bigint NOT NULL,
    decision_id bigint,
    run_id bigint,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT reviews_statusentry_people_check CHECK ((people >= 0))
);

ALTER TABLE public.reviews_statusentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_statusentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_survey (
    id bigint NOT NULL,
    case_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    attempt smallint NOT NULL,
    surveyed_on date NOT NULL,
    reviewer text NOT NULL,
    informant text NOT NULL,
    statements bigint[] NOT NULL,
    note text NOT NULL,
    entered_by_id bigint NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    CONSTRAINT reviews_survey_attempt_check CHECK ((attempt >= 0))
);

ALTER TABLE public.reviews_survey ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_survey_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.socialaccount_socialaccount (
    id integer NOT NULL,
    provider character varying(200) NOT NULL,
    uid character varying(191) NOT NULL,
    last_login timestamp with time zone NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    extra_data jsonb NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE public.socialaccount_socialaccount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialaccount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.socialaccount_socialapp (
    id integer NOT NULL,
    provider character varying(30) NOT NULL,
    name character varying(40) NOT NULL,
    client_id character varying(191) NOT NULL,
    secret character varying(191) NOT NULL,
    key character varying(191) NOT NULL,
    provider_id character varying(200) NOT NULL,
    settings jsonb NOT NULL
);

ALTER TABLE public.socialaccount_socialapp ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialapp_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.socialaccount_socialtoken (
    id integer NOT NULL,
    token text NOT NULL,
    token_secret text NOT NULL,
    expires_at timestamp with time zone,
    account_id integer NOT NULL,
    app_id integer
);

ALTER TABLE public.socialaccount_socialtoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialtoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE ONLY public.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_events_id_seq'::regclass);

ALTER TABLE ONLY public.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_jobs_id_seq'::regclass);

ALTER TABLE ONLY public.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_periodic_defers_id_seq'::regclass);

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.accounts_assignment
    ADD CONSTRAINT accounts_assignment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.accounts_assignmentchange
    ADD CONSTRAINT accounts_assignmentchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_user_id_group_id_59c0b32f_uniq UNIQUE (user_id, group_id);

ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_permi_user_id_permission_id_2ab516c2_uniq UNIQUE (user_id, permission_id);

ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_username_key UNIQUE (username);

ALTER TABLE ONLY public.accounts_userchange
    ADD CONSTRAINT accounts_userchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.areas_namevariant
    ADD CONSTRAINT areas_namevariant_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.areas_namevariantchange
    ADD CONSTRAINT areas_namevariantchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.areas_succession
    ADD CONSTRAINT areas_succession_once UNIQUE (predecessor_id, successor_id);

ALTER TABLE ONLY public.areas_succession
    ADD CONSTRAINT areas_succession_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.areas_successionchange
    ADD CONSTRAINT areas_successionchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.areas_unit
    ADD CONSTRAINT areas_unit_once_per_day UNIQUE (level, code, valid_from);

ALTER TABLE ONLY public.areas_unit
    ADD CONSTRAINT areas_unit_path_key UNIQUE (path);

ALTER TABLE ONLY public.areas_unit
    ADD CONSTRAINT areas_unit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.areas_unitchange
    ADD CONSTRAINT areas_unitchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.areas_unittype
    ADD CONSTRAINT areas_unittype_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.areas_unittypechange
    ADD CONSTRAINT areas_unittypechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.areas_namevariant
    ADD CONSTRAINT areas_variant_once UNIQUE (unit_id, fold);

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.axes_accessattempt
    ADD CONSTRAINT axes_accessattempt_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.axes_accessattempt
    ADD CONSTRAINT axes_accessattempt_username_ip_address_user_agent_8ea22282_uniq UNIQUE (username, ip_address, user_agent);

ALTER TABLE ONLY public.axes_accessattemptexpiration
    ADD CONSTRAINT axes_accessattemptexpiration_pkey PRIMARY KEY (access_attempt_id);

ALTER TABLE ONLY public.axes_accessfailurelog
    ADD CONSTRAINT axes_accessfailurelog_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.axes_accesslog
    ADD CONSTRAINT axes_accesslog_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.core_chainentry
    ADD CONSTRAINT core_chainentry_hash_key UNIQUE (hash);

ALTER TABLE ONLY public.core_chainentry
    ADD CONSTRAINT core_chainentry_pkey PRIMARY KEY (seq);

ALTER TABLE ONLY public.core_daymoved
    ADD CONSTRAINT core_daymoved_day_key UNIQUE (day);

ALTER TABLE ONLY public.core_daymoved
    ADD CONSTRAINT core_daymoved_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.core_daymovedchange
    ADD CONSTRAINT core_daymovedchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.core_job
    ADD CONSTRAINT core_job_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pghistory_context
    ADD CONSTRAINT pghistory_context_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_achievement
    ADD CONSTRAINT plans_achievement_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_activity
    ADD CONSTRAINT plans_activity_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_activitychange
    ADD CONSTRAINT plans_activitychange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_activityoutput
    ADD CONSTRAINT plans_activityoutput_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_agency
    ADD CONSTRAINT plans_agency_once UNIQUE (unit_id, name);

ALTER TABLE ONLY public.plans_agency
    ADD CONSTRAINT plans_agency_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_agencychange
    ADD CONSTRAINT plans_agencychange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_asked
    ADD CONSTRAINT plans_asked_once UNIQUE (consultation_id, agency_id);

ALTER TABLE ONLY public.plans_asked
    ADD CONSTRAINT plans_asked_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_askedchange
    ADD CONSTRAINT plans_askedchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_beneficiary
    ADD CONSTRAINT plans_beneficiary_once UNIQUE NULLS NOT DISTINCT (activity_id, household_id, person_id, round_no);

ALTER TABLE ONLY public.plans_beneficiary
    ADD CONSTRAINT plans_beneficiary_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_beneficiarychange
    ADD CONSTRAINT plans_beneficiarychange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_comment
    ADD CONSTRAINT plans_comment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_commentchange
    ADD CONSTRAINT plans_commentchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_commitment
    ADD CONSTRAINT plans_commitment_once UNIQUE (plan_id, unit_id);

ALTER TABLE ONLY public.plans_commitment
    ADD CONSTRAINT plans_commitment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_commitmentchange
    ADD CONSTRAINT plans_commitmentchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_consultation
    ADD CONSTRAINT plans_consultation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_consultationchange
    ADD CONSTRAINT plans_consultationchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_correction
    ADD CONSTRAINT plans_correction_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_draftsection
    ADD CONSTRAINT plans_draftsection_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_draftsectionchange
    ADD CONSTRAINT plans_draftsectionchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_progressfigure
    ADD CONSTRAINT plans_figure_once UNIQUE (run_id, target_id, unit_id);

ALTER TABLE ONLY public.plans_fund
    ADD CONSTRAINT plans_fund_once UNIQUE (unit_id, name);

ALTER TABLE ONLY public.plans_fund
    ADD CONSTRAINT plans_fund_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_fundchange
    ADD CONSTRAINT plans_fundchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_fundgift
    ADD CONSTRAINT plans_fundgift_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_fundline
    ADD CONSTRAINT plans_fundline_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_fundlinechange
    ADD CONSTRAINT plans_fundlinechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_funduse
    ADD CONSTRAINT plans_funduse_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_handeddown
    ADD CONSTRAINT plans_handeddown_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_issue
    ADD CONSTRAINT plans_issue_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_issue
    ADD CONSTRAINT plans_issue_plan_id_key UNIQUE (plan_id);

ALTER TABLE ONLY public.plans_issuechange
    ADD CONSTRAINT plans_issuechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_readitem
    ADD CONSTRAINT plans_item_once UNIQUE (document_id, kind, "position");

ALTER TABLE ONLY public.plans_legalbase
    ADD CONSTRAINT plans_legalbase_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_legalbasechange
    ADD CONSTRAINT plans_legalbasechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_fundline
    ADD CONSTRAINT plans_line_once UNIQUE NULLS NOT DISTINCT (unit_id, project_id, year, source, kind, agency_id, in_charge);

ALTER TABLE ONLY public.plans_moneyentry
    ADD CONSTRAINT plans_moneyentry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_moneymove
    ADD CONSTRAINT plans_moneymove_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_taskpart
    ADD CONSTRAINT plans_part_once UNIQUE (task_id, agency_id);

ALTER TABLE ONLY public.plans_periodreport
    ADD CONSTRAINT plans_periodreport_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_pilothousehold
    ADD CONSTRAINT plans_pilot_household_once UNIQUE (pilot_id, household_id);

ALTER TABLE ONLY public.plans_pilot
    ADD CONSTRAINT plans_pilot_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_pilotchange
    ADD CONSTRAINT plans_pilotchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_pilothousehold
    ADD CONSTRAINT plans_pilothousehold_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_pilothouseholdchange
    ADD CONSTRAINT plans_pilothouseholdchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_plan
    ADD CONSTRAINT plans_plan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_planchange
    ADD CONSTRAINT plans_planchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_programme
    ADD CONSTRAINT plans_programme_code_key UNIQUE (code);

ALTER TABLE ONLY public.plans_programme
    ADD CONSTRAINT plans_programme_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_programmechange
    ADD CONSTRAINT plans_programmechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_progressfigure
    ADD CONSTRAINT plans_progressfigure_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_progressrun
    ADD CONSTRAINT plans_progressrun_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_project
    ADD CONSTRAINT plans_project_once UNIQUE NULLS NOT DISTINCT (programme_id, number, sub);

ALTER TABLE ONLY public.plans_project
    ADD CONSTRAINT plans_project_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_projectchange
    ADD CONSTRAINT plans_projectchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_readdocument
    ADD CONSTRAINT plans_readdocument_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_readdocument
    ADD CONSTRAINT plans_readdocument_plan_id_key UNIQUE (plan_id);

ALTER TABLE ONLY public.plans_readdocumentchange
    ADD CONSTRAINT plans_readdocumentchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_readitem
    ADD CONSTRAINT plans_readitem_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_readitemchange
    ADD CONSTRAINT plans_readitemchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_reminder
    ADD CONSTRAINT plans_reminded_once UNIQUE NULLS NOT DISTINCT (plan_id, agency_id, part_id, due, kind, user_id);

ALTER TABLE ONLY public.plans_reminder
    ADD CONSTRAINT plans_reminder_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_draftsection
    ADD CONSTRAINT plans_section_once UNIQUE (plan_id, key);

ALTER TABLE ONLY public.plans_sheetupload
    ADD CONSTRAINT plans_sheetupload_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_sheetuploadchange
    ADD CONSTRAINT plans_sheetuploadchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_target
    ADD CONSTRAINT plans_target_code_once UNIQUE (plan_id, code);

ALTER TABLE ONLY public.plans_target
    ADD CONSTRAINT plans_target_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_targetchange
    ADD CONSTRAINT plans_targetchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_targetvalue
    ADD CONSTRAINT plans_targetvalue_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_targetvaluechange
    ADD CONSTRAINT plans_targetvaluechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_task
    ADD CONSTRAINT plans_task_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_taskchange
    ADD CONSTRAINT plans_taskchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_taskpart
    ADD CONSTRAINT plans_taskpart_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_taskpartchange
    ADD CONSTRAINT plans_taskpartchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.plans_taskreport
    ADD CONSTRAINT plans_taskreport_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plans_targetvalue
    ADD CONSTRAINT plans_value_once UNIQUE (target_id, unit_id);

ALTER TABLE ONLY public.plans_version
    ADD CONSTRAINT plans_version_once UNIQUE (plan_id, number);

ALTER TABLE ONLY public.plans_version
    ADD CONSTRAINT plans_version_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);

ALTER TABLE ONLY public.procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.registry_areatotal
    ADD CONSTRAINT registry_areatotal_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.registry_areatotalchange
    ADD CONSTRAINT registry_areatotalchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.registry_disclosure
    ADD CONSTRAINT registry_disclosure_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.registry_householdgroup
    ADD CONSTRAINT registry_group_once_a_day EXCLUDE USING gist (household_id WITH =, "group" WITH =, daterange(since, until, '[)'::text) WITH &&);

ALTER TABLE ONLY public.registry_household
    ADD CONSTRAINT registry_household_code_key UNIQUE (code);

ALTER TABLE ONLY public.registry_household
    ADD CONSTRAINT registry_household_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.registry_householdchange
    ADD CONSTRAINT registry_householdchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.registry_householdevent
    ADD CONSTRAINT registry_householdevent_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.registry_householdgroup
    ADD CONSTRAINT registry_householdgroup_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.registry_householdgroupchange
    ADD CONSTRAINT registry_householdgroupchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.registry_importbatch
    ADD CONSTRAINT registry_importbatch_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.registry_importbatchchange
    ADD CONSTRAINT registry_importbatchchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.registry_membership
    ADD CONSTRAINT registry_member_no_once_a_day EXCLUDE USING gist (household_id WITH =, member_no WITH =, daterange(joined_on, left_on, '[)'::text) WITH &&);

ALTER TABLE ONLY public.registry_membership
    ADD CONSTRAINT registry_membership_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.registry_membershipchange
    ADD CONSTRAINT registry_membershipchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.registry_membership
    ADD CONSTRAINT registry_one_head_a_day EXCLUDE USING gist (household_id WITH =, daterange(joined_on, left_on, '[)'::text) WITH &&) WHERE ((relation = 'head'::text));

ALTER TABLE ONLY public.registry_membership
    ADD CONSTRAINT registry_one_household_a_day EXCLUDE USING gist (person_id WITH =, daterange(joined_on, left_on, '[)'::text) WITH &&);

ALTER TABLE ONLY public.registry_person
    ADD CONSTRAINT registry_person_id_index_key UNIQUE (id_index);

ALTER TABLE ONLY public.registry_person
    ADD CONSTRAINT registry_person_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.registry_personchange
    ADD CONSTRAINT registry_personchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.registry_residence
    ADD CONSTRAINT registry_residence_one_place_a_day EXCLUDE USING gist (household_id WITH =, daterange(since, until, '[)'::text) WITH &&);

ALTER TABLE ONLY public.registry_residence
    ADD CONSTRAINT registry_residence_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.registry_residencechange
    ADD CONSTRAINT registry_residencechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.registry_statement
    ADD CONSTRAINT registry_statement_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.registry_statementchange
    ADD CONSTRAINT registry_statementchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.registry_takeover
    ADD CONSTRAINT registry_takeover_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.registry_takeoverchange
    ADD CONSTRAINT registry_takeoverchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.registry_areatotal
    ADD CONSTRAINT registry_total_once UNIQUE (unit_id, "on", source);

ALTER TABLE ONLY public.reviews_campaign
    ADD CONSTRAINT reviews_campaign_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_round
    ADD CONSTRAINT reviews_campaign_reaches_once UNIQUE (campaign_id, unit_id);

ALTER TABLE ONLY public.reviews_campaignchange
    ADD CONSTRAINT reviews_campaignchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.reviews_case
    ADD CONSTRAINT reviews_case_once UNIQUE (round_id, household_id);

ALTER TABLE ONLY public.reviews_case
    ADD CONSTRAINT reviews_case_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_casechange
    ADD CONSTRAINT reviews_casechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.reviews_casestep
    ADD CONSTRAINT reviews_casestep_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_certificate
    ADD CONSTRAINT reviews_certificate_code_key UNIQUE (code);

ALTER TABLE ONLY public.reviews_certificate
    ADD CONSTRAINT reviews_certificate_once UNIQUE (decision_id, household_id);

ALTER TABLE ONLY public.reviews_certificate
    ADD CONSTRAINT reviews_certificate_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_classificationrun
    ADD CONSTRAINT reviews_classificationrun_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_classificationrunchange
    ADD CONSTRAINT reviews_classificationrunchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.reviews_complaint
    ADD CONSTRAINT reviews_complaint_number UNIQUE (round_id, number);

ALTER TABLE ONLY public.reviews_complaint
    ADD CONSTRAINT reviews_complaint_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_complaintchange
    ADD CONSTRAINT reviews_complaintchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.reviews_decisionitem
    ADD CONSTRAINT reviews_decided_once UNIQUE (decision_id, household_id);

ALTER TABLE ONLY public.reviews_decision
    ADD CONSTRAINT reviews_decision_code_key UNIQUE (code);

ALTER TABLE ONLY public.reviews_decision
    ADD CONSTRAINT reviews_decision_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_decisionchange
    ADD CONSTRAINT reviews_decisionchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.reviews_decisionitem
    ADD CONSTRAINT reviews_decisionitem_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_expectedescape
    ADD CONSTRAINT reviews_expected_once UNIQUE (household_id, year);

ALTER TABLE ONLY public.reviews_expectedescape
    ADD CONSTRAINT reviews_expectedescape_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_expectedescapechange
    ADD CONSTRAINT reviews_expectedescapechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.reviews_meeting
    ADD CONSTRAINT reviews_meeting_number UNIQUE (round_id, unit_id, number);

ALTER TABLE ONLY public.reviews_meeting
    ADD CONSTRAINT reviews_meeting_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_meetingchange
    ADD CONSTRAINT reviews_meetingchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.reviews_meetingvote
    ADD CONSTRAINT reviews_meetingvote_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_meetingvotechange
    ADD CONSTRAINT reviews_meetingvotechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.reviews_registerentry
    ADD CONSTRAINT reviews_number_once UNIQUE (unit_id, series, year, number);

ALTER TABLE ONLY public.reviews_officetemplate
    ADD CONSTRAINT reviews_officetemplate_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_officetemplatechange
    ADD CONSTRAINT reviews_officetemplatechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.reviews_postingitem
    ADD CONSTRAINT reviews_posted_once UNIQUE (posting_id, case_id);

ALTER TABLE ONLY public.reviews_posting
    ADD CONSTRAINT reviews_posting_code_key UNIQUE (code);

ALTER TABLE ONLY public.reviews_posting
    ADD CONSTRAINT reviews_posting_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_postingitem
    ADD CONSTRAINT reviews_postingitem_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_registerentry
    ADD CONSTRAINT reviews_registerentry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_remark
    ADD CONSTRAINT reviews_remark_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_request
    ADD CONSTRAINT reviews_request_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_requestchange
    ADD CONSTRAINT reviews_requestchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.reviews_result
    ADD CONSTRAINT reviews_result_once UNIQUE (run_id, household_id);

ALTER TABLE ONLY public.reviews_result
    ADD CONSTRAINT reviews_result_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_reviewertask
    ADD CONSTRAINT reviews_reviewertask_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_reviewertaskchange
    ADD CONSTRAINT reviews_reviewertaskchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.reviews_round
    ADD CONSTRAINT reviews_round_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_roundchange
    ADD CONSTRAINT reviews_roundchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.reviews_snapshot
    ADD CONSTRAINT reviews_snapshot_file_key UNIQUE (file);

ALTER TABLE ONLY public.reviews_snapshot
    ADD CONSTRAINT reviews_snapshot_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_snapshot
    ADD CONSTRAINT reviews_snapshot_replaces_id_key UNIQUE (replaces_id);

ALTER TABLE ONLY public.reviews_statusentry
    ADD CONSTRAINT reviews_status_once_a_decision UNIQUE NULLS NOT DISTINCT (household_id, standard, round_id, decision_id);

ALTER TABLE ONLY public.reviews_statusentry
    ADD CONSTRAINT reviews_statusentry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_survey
    ADD CONSTRAINT reviews_survey_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_meetingvote
    ADD CONSTRAINT reviews_vote_once UNIQUE (meeting_id, case_id);

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_provider_uid_fc810c6e_uniq UNIQUE (provider, uid);

ALTER TABLE ONLY public.socialaccount_socialapp
    ADD CONSTRAINT socialaccount_socialapp_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_app_id_account_id_fca4e0ac_uniq UNIQUE (app_id, account_id);

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_pkey PRIMARY KEY (id);

CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);

CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);

CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);

CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);

CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);

CREATE INDEX accounts_assignment_unit_id_d3a70816 ON public.accounts_assignment USING btree (unit_id);

CREATE INDEX accounts_assignment_user_id_5a8ad746 ON public.accounts_assignment USING btree (user_id);

CREATE INDEX accounts_assignmentchange_pgh_context_id_14ed8ca5 ON public.accounts_assignmentchange USING btree (pgh_context_id);

CREATE INDEX accounts_assignmentchange_pgh_obj_id_fd3df7bf ON public.accounts_assignmentchange USING btree (pgh_obj_id);

CREATE INDEX accounts_user_groups_group_id_bd11a704 ON public.accounts_user_groups USING btree (group_id);

CREATE INDEX accounts_user_groups_user_id_52b62117 ON public.accounts_user_groups USING btree (user_id);

CREATE INDEX accounts_user_user_permissions_permission_id_113bb443 ON public.accounts_user_user_permissions USING btree (permission_id);

CREATE INDEX accounts_user_user_permissions_user_id_e4f0a161 ON public.accounts_user_user_permissions USING btree (user_id);

CREATE INDEX accounts_user_username_6088629e_like ON public.accounts_user USING btree (username varchar_pattern_ops);

CREATE INDEX accounts_userchange_pgh_context_id_1e96b244 ON public.accounts_userchange USING btree (pgh_context_id);

CREATE INDEX accounts_userchange_pgh_obj_id_a67e7b58 ON public.accounts_userchange USING btree (pgh_obj_id);

CREATE INDEX areas_namevariant_fold_0f4162c3 ON public.areas_namevariant USING btree (fold);

CREATE INDEX areas_namevariant_fold_0f4162c3_like ON public.areas_namevariant USING btree (fold text_pattern_ops);

CREATE INDEX areas_namevariant_unit_id_c641c1e9 ON public.areas_namevariant USING btree (unit_id);

CREATE INDEX areas_namevariantchange_pgh_context_id_eaa3453c ON public.areas_namevariantchange USING btree (pgh_context_id);

CREATE INDEX areas_namevariantchange_pgh_obj_id_88bbb536 ON public.areas_namevariantchange USING btree (pgh_obj_id);

CREATE INDEX areas_succession_predecessor_id_9c3b7478 ON public.areas_succession USING btree (predecessor_id);

CREATE INDEX areas_succession_successor_id_33263579 ON public.areas_succession USING btree (successor_id);

CREATE INDEX areas_successionchange_pgh_context_id_abddfc25 ON public.areas_successionchange USING btree (pgh_context_id);

CREATE INDEX areas_successionchange_pgh_obj_id_c56fdbfc ON public.areas_successionchange USING btree (pgh_obj_id);

CREATE INDEX areas_unit_children ON public.areas_unit USING btree (parent_id, name_sort);

CREATE INDEX areas_unit_code ON public.areas_unit USING btree (level, code);

CREATE INDEX areas_unit_key ON public.areas_unit USING gin (name_key public.gin_trgm_ops);

CREATE INDEX areas_unit_parent_id_7a328847 ON public.areas_unit USING btree (parent_id);

CREATE INDEX areas_unit_path_a18d19ec_like ON public.areas_unit USING btree (path text_pattern_ops);

CREATE INDEX areas_unitchange_pgh_context_id_75ddbdf4 ON public.areas_unitchange USING btree (pgh_context_id);

CREATE INDEX areas_unitchange_pgh_obj_id_2ac748eb ON public.areas_unitchange USING btree (pgh_obj_id);

CREATE INDEX areas_unittype_unit_id_a7da5b2c ON public.areas_unittype USING btree (unit_id);

CREATE INDEX areas_unittypechange_pgh_context_id_46a47357 ON public.areas_unittypechange USING btree (pgh_context_id);

CREATE INDEX areas_unittypechange_pgh_obj_id_257a87f1 ON public.areas_unittypechange USING btree (pgh_obj_id);

CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);

CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);

CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);

CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);

CREATE INDEX axes_accessattempt_ip_address_10922d9c ON public.axes_accessattempt USING btree (ip_address);

CREATE INDEX axes_accessattempt_user_agent_ad89678b ON public.axes_accessattempt USING btree (user_agent);

CREATE INDEX axes_accessattempt_user_agent_ad89678b_like ON public.axes_accessattempt USING btree (user_agent varchar_pattern_ops);

CREATE INDEX axes_accessattempt_username_3f2d4ca0 ON public.axes_accessattempt USING btree (username);

CREATE INDEX axes_accessattempt_username_3f2d4ca0_like ON public.axes_accessattempt USING btree (username varchar_pattern_ops);

CREATE INDEX axes_accessfailurelog_ip_address_2e9f5a7f ON public.axes_accessfailurelog USING btree (ip_address);

CREATE INDEX axes_accessfailurelog_user_agent_ea145dda ON public.axes_accessfailurelog USING btree (user_agent);

CREATE INDEX axes_accessfailurelog_user_agent_ea145dda_like ON public.axes_accessfailurelog USING btree (user_agent varchar_pattern_ops);

CREATE INDEX axes_accessfailurelog_username_a8b7e8a4 ON public.axes_accessfailurelog USING btree (username);

CREATE INDEX axes_accessfailurelog_username_a8b7e8a4_like ON public.axes_accessfailurelog USING btree (username varchar_pattern_ops);

CREATE INDEX axes_accesslog_ip_address_86b417e5 ON public.axes_accesslog USING btree (ip_address);

CREATE INDEX axes_accesslog_user_agent_0e659004 ON public.axes_accesslog USING btree (user_agent);

CREATE INDEX axes_accesslog_user_agent_0e659004_like ON public.axes_accesslog USING btree (user_agent varchar_pattern_ops);

CREATE INDEX axes_accesslog_username_df93064b ON public.axes_accesslog USING btree (username);

CREATE INDEX axes_accesslog_username_df93064b_like ON public.axes_accesslog USING btree (username varchar_pattern_ops);

CREATE INDEX core_chain_place ON public.core_chainentry USING btree (path, seq);

CREATE INDEX core_chain_subject ON public.core_chainentry USING btree (kind, subject);

CREATE INDEX core_chainentry_hash_5a0b0bf2_like ON public.core_chainentry USING btree (hash text_pattern_ops);

CREATE INDEX core_daymovedchange_pgh_context_id_db36d743 ON public.core_daymovedchange USING btree (pgh_context_id);

CREATE INDEX core_daymovedchange_pgh_obj_id_8f0640c3 ON public.core_daymovedchange USING btree (pgh_obj_id);

CREATE INDEX core_job_asked_by_id_f35ac8d9 ON public.core_job USING btree (asked_by_id);

CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);

CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);

CREATE INDEX idx_procrastinate_jobs_worker_not_null ON public.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::public.procrastinate_job_status));

CREATE INDEX idx_procrastinate_workers_last_heartbeat ON public.procrastinate_workers USING btree (last_heartbeat);

CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);

CREATE INDEX plans_achievement_by_id_835bd4b3 ON public.plans_achievement USING btree (by_id);

CREATE INDEX plans_achievement_day ON public.plans_achievement USING btree (target_id, unit_id, day);

CREATE INDEX plans_achievement_target_id_375518b2 ON public.plans_achievement USING btree (target_id);

CREATE INDEX plans_achievement_unit_id_8ac8aa20 ON public.plans_achievement USING btree (unit_id);

CREATE INDEX plans_activity_agency_id_7122532a ON public.plans_activity USING btree (agency_id);

CREATE INDEX plans_activity_line_id_27ef3102 ON public.plans_activity USING btree (line_id);

CREATE INDEX plans_activity_plan_id_f3272e8b ON public.plans_activity USING btree (plan_id);

CREATE INDEX plans_activity_project_id_b670c360 ON public.plans_activity USING btree (project_id);

CREATE INDEX plans_activity_unit_id_d30852f3 ON public.plans_activity USING btree (unit_id);

CREATE INDEX plans_activitychange_pgh_context_id_0905164a ON public.plans_activitychange USING btree (pgh_context_id);

CREATE INDEX plans_activitychange_pgh_obj_id_7bf74810 ON public.plans_activitychange USING btree (pgh_obj_id);

CREATE INDEX plans_activityoutput_activity_id_3f88feda ON public.plans_activityoutput USING btree (activity_id);

CREATE INDEX plans_activityoutput_by_id_851e1b43 ON public.plans_activityoutput USING btree (by_id);

CREATE INDEX plans_agency_merged_into_id_defd6b5b ON public.plans_agency USING btree (merged_into_id);

CREATE INDEX plans_agency_unit_id_5afd0840 ON public.plans_agency USING btree (unit_id);

CREATE INDEX plans_agencychange_pgh_context_id_d71e3355 ON public.plans_agencychange USING btree (pgh_context_id);

CREATE INDEX plans_agencychange_pgh_obj_id_a3c7ba61 ON public.plans_agencychange USING btree (pgh_obj_id);

CREATE INDEX plans_asked_agency_id_f6361b10 ON public.plans_asked USING btree (agency_id);

CREATE INDEX plans_asked_consultation_id_86396e71 ON public.plans_asked USING btree (consultation_id);

CREATE INDEX plans_askedchange_pgh_context_id_5feae207 ON public.plans_askedchange USING btree (pgh_context_id);

CREATE INDEX plans_askedchange_pgh_obj_id_2822dbf2 ON public.plans_askedchange USING btree (pgh_obj_id);

CREATE INDEX plans_beneficiary_activity_id_a8693d01 ON public.plans_beneficiary USING btree (activity_id);

CREATE INDEX plans_beneficiary_by_id_a87eda3b ON public.plans_beneficiary USING btree (by_id);

CREATE INDEX plans_beneficiary_household_id_eea97bbe ON public.plans_beneficiary USING btree (household_id);

CREATE INDEX plans_beneficiary_person_id_2e16e814 ON public.plans_beneficiary USING btree (person_id);

CREATE INDEX plans_beneficiarychange_pgh_context_id_a7a2db36 ON public.plans_beneficiarychange USING btree (pgh_context_id);

CREATE INDEX plans_beneficiarychange_pgh_obj_id_7778d704 ON public.plans_beneficiarychange USING btree (pgh_obj_id);

CREATE INDEX plans_comment_asked_id_6b17481b ON public.plans_comment USING btree (asked_id);

CREATE INDEX plans_comment_by_id_4d2242a6 ON public.plans_comment USING btree (by_id);

CREATE INDEX plans_comment_settled_by_id_d57c94e3 ON public.plans_comment USING btree (settled_by_id);

CREATE INDEX plans_comment_version_id_72baed43 ON public.plans_comment USING btree (version_id);

CREATE INDEX plans_commentchange_pgh_context_id_529ae91a ON public.plans_commentchange USING btree (pgh_context_id);

CREATE INDEX plans_commentchange_pgh_obj_id_a919d04c ON public.plans_commentchange USING btree (pgh_obj_id);

CREATE INDEX plans_commitment_plan_id_13275beb ON public.plans_commitment USING btree (plan_id);

CREATE INDEX plans_commitment_signed_by_id_f3cc39bf ON public.plans_commitment USING btree (signed_by_id);

CREATE INDEX plans_commitment_unit_id_fded05be ON public.plans_commitment USING btree (unit_id);

CREATE INDEX plans_commitmentchange_pgh_context_id_b7421a07 ON public.plans_commitmentchange USING btree (pgh_context_id);

CREATE INDEX plans_commitmentchange_pgh_obj_id_c7f40582 ON public.plans_commitmentchange USING btree (pgh_obj_id);

CREATE INDEX plans_consultation_by_id_d5f4ea49 ON public.plans_consultation USING btree (by_id);

CREATE INDEX plans_consultation_plan_id_91d115e2 ON public.plans_consultation USING btree (plan_id);

CREATE INDEX plans_consultation_version_id_89009569 ON public.plans_consultation USING btree (version_id);

CREATE INDEX plans_consultationchange_pgh_context_id_5ea2c301 ON public.plans_consultationchange USING btree (pgh_context_id);

CREATE INDEX plans_consultationchange_pgh_obj_id_48557010 ON public.plans_consultationchange USING btree (pgh_obj_id);

CREATE INDEX plans_correction_by_id_3b025124 ON public.plans_correction USING btree (by_id);

CREATE INDEX plans_correction_cell ON public.plans_correction USING btree (target_id, unit_id);

CREATE INDEX plans_correction_target_id_8e14054e ON public.plans_correction USING btree (target_id);

CREATE INDEX plans_correction_unit_id_c33f7696 ON public.plans_correction USING btree (unit_id);

CREATE INDEX plans_draftsection_by_id_4a4f5734 ON public.plans_draftsection USING btree (by_id);

CREATE INDEX plans_draftsection_key_12152327 ON public.plans_draftsection USING btree (key);

CREATE INDEX plans_draftsection_key_12152327_like ON public.plans_draftsection USING btree (key varchar_pattern_ops);

CREATE INDEX plans_draftsection_plan_id_533d7325 ON public.plans_draftsection USING btree (plan_id);

CREATE INDEX plans_draftsectionchange_pgh_context_id_75f6b536 ON public.plans_draftsectionchange USING btree (pgh_context_id);

CREATE INDEX plans_draftsectionchange_pgh_obj_id_e59408a5 ON public.plans_draftsectionchange USING btree (pgh_obj_id);

CREATE INDEX plans_entry_stage ON public.plans_moneyentry USING btree (line_id, stage);

CREATE INDEX plans_fund_agency_id_051bf539 ON public.plans_fund USING btree (agency_id);

CREATE INDEX plans_fund_unit_id_27d75928 ON public.plans_fund USING btree (unit_id);

CREATE INDEX plans_fundchange_pgh_context_id_84d9f744 ON public.plans_fundchange USING btree (pgh_context_id);

CREATE INDEX plans_fundchange_pgh_obj_id_0948a807 ON public.plans_fundchange USING btree (pgh_obj_id);

CREATE INDEX plans_fundgift_by_id_82fe8021 ON public.plans_fundgift USING btree (by_id);

CREATE INDEX plans_fundgift_fund_id_2a92f48d ON public.plans_fundgift USING btree (fund_id);

CREATE INDEX plans_fundline_above_id_0122c82a ON public.plans_fundline USING btree (above_id);

CREATE INDEX plans_fundline_agency_id_a078358f ON public.plans_fundline USING btree (agency_id);

CREATE INDEX plans_fundline_plan_id_628a612d ON public.plans_fundline USING btree (plan_id);

CREATE INDEX plans_fundline_project_id_9ad5982e ON public.plans_fundline USING btree (project_id);

CREATE INDEX plans_fundline_unit_id_5ea10d8e ON public.plans_fundline USING btree (unit_id);

CREATE INDEX plans_fundlinechange_pgh_context_id_1010f61b ON public.plans_fundlinechange USING btree (pgh_context_id);

CREATE INDEX plans_fundlinechange_pgh_obj_id_0e2e1b4c ON public.plans_fundlinechange USING btree (pgh_obj_id);

CREATE INDEX plans_funduse_activity_id_f4e210f6 ON public.plans_funduse USING btree (activity_id);

CREATE INDEX plans_funduse_by_id_9493cbda ON public.plans_funduse USING btree (by_id);

CREATE INDEX plans_funduse_fund_id_01690af6 ON public.plans_funduse USING btree (fund_id);

CREATE INDEX plans_funduse_household_id_6ffa1052 ON public.plans_funduse USING btree (household_id);

CREATE INDEX plans_handed_unit ON public.plans_handeddown USING btree (target_id, unit_id, at);

CREATE INDEX plans_handeddown_by_id_511edeb2 ON public.plans_handeddown USING btree (by_id);

CREATE INDEX plans_handeddown_target_id_4ceb18e3 ON public.plans_handeddown USING btree (target_id);

CREATE INDEX plans_handeddown_unit_id_e08e5261 ON public.plans_handeddown USING btree (unit_id);

CREATE INDEX plans_issue_by_id_74d582fd ON public.plans_issue USING btree (by_id);

CREATE INDEX plans_issue_version_id_4e432f90 ON public.plans_issue USING btree (version_id);

CREATE INDEX plans_issuechange_pgh_context_id_eae333a9 ON public.plans_issuechange USING btree (pgh_context_id);

CREATE INDEX plans_issuechange_pgh_obj_id_23cfab8d ON public.plans_issuechange USING btree (pgh_obj_id);

CREATE INDEX plans_legalbase_plan_id_f9feddf0 ON public.plans_legalbase USING btree (plan_id);

CREATE INDEX plans_legalbasechange_pgh_context_id_a613cc86 ON public.plans_legalbasechange USING btree (pgh_context_id);

CREATE INDEX plans_legalbasechange_pgh_obj_id_da66af57 ON public.plans_legalbasechange USING btree (pgh_obj_id);

CREATE INDEX plans_line_year ON public.plans_fundline USING btree (year, path);

CREATE INDEX plans_moneyentry_by_id_b4baa7c2 ON public.plans_moneyentry USING btree (by_id);

CREATE INDEX plans_moneyentry_corrects_id_a82bc3bd ON public.plans_moneyentry USING btree (corrects_id);

CREATE INDEX plans_moneyentry_line_id_7235fdc0 ON public.plans_moneyentry USING btree (line_id);

CREATE INDEX plans_moneyentry_move_id_da9b6f31 ON public.plans_moneyentry USING btree (move_id);

CREATE INDEX plans_moneymove_by_id_bba49548 ON public.plans_moneymove USING btree (by_id);

CREATE INDEX plans_moneymove_giver_id_acf708fa ON public.plans_moneymove USING btree (giver_id);

CREATE INDEX plans_moneymove_taker_id_64abde99 ON public.plans_moneymove USING btree (taker_id);

CREATE UNIQUE INDEX plans_number_once_a_year ON public.plans_plan USING btree (unit_id, number, number_year) WHERE ((NOT (number = ''::text)) AND (state = 'issued'::text));

CREATE INDEX plans_period_report_due ON public.plans_periodreport USING btree (agency_id, due);

CREATE INDEX plans_periodreport_agency_id_f7a8ba88 ON public.plans_periodreport USING btree (agency_id);

CREATE INDEX plans_periodreport_by_id_6940f236 ON public.plans_periodreport USING btree (by_id);

CREATE INDEX plans_periodreport_plan_id_de041ad6 ON public.plans_periodreport USING btree (plan_id);

CREATE INDEX plans_pilot_activity_id_f5d6e1ab ON public.plans_pilot USING btree (activity_id);

CREATE INDEX plans_pilot_created_by_id_cd640ad2 ON public.plans_pilot USING btree (created_by_id);

CREATE INDEX plans_pilot_replicates_id_38126e95 ON public.plans_pilot USING btree (replicates_id);

CREATE INDEX plans_pilot_unit_id_0b3843d3 ON public.plans_pilot USING btree (unit_id);

CREATE INDEX plans_pilotchange_pgh_context_id_a7be23bf ON public.plans_pilotchange USING btree (pgh_context_id);

CREATE INDEX plans_pilotchange_pgh_obj_id_f0edacd2 ON public.plans_pilotchange USING btree (pgh_obj_id);

CREATE INDEX plans_pilothousehold_household_id_f252d8d9 ON public.plans_pilothousehold USING btree (household_id);

CREATE INDEX plans_pilothousehold_pilot_id_23ae6423 ON public.plans_pilothousehold USING btree (pilot_id);

CREATE INDEX plans_pilothouseholdchange_pgh_context_id_2e623218 ON public.plans_pilothouseholdchange USING btree (pgh_context_id);

CREATE INDEX plans_pilothouseholdchange_pgh_obj_id_348e65c8 ON public.plans_pilothouseholdchange USING btree (pgh_obj_id);

CREATE INDEX plans_plan_above_id_394d7a56 ON public.plans_plan USING btree (above_id);

CREATE INDEX plans_plan_accepted_by_id_e3c2fbce ON public.plans_plan USING btree (accepted_by_id);

CREATE INDEX plans_plan_amends_id_8943a810 ON public.plans_plan USING btree (amends_id);

CREATE INDEX plans_plan_created_by_id_6887a1fd ON public.plans_plan USING btree (created_by_id);

CREATE INDEX plans_plan_programme_id_bb1e3f26 ON public.plans_plan USING btree (programme_id);

CREATE INDEX plans_plan_unit_id_733724a3 ON public.plans_plan USING btree (unit_id);

CREATE INDEX plans_planchange_pgh_context_id_2cc4726c ON public.plans_planchange USING btree (pgh_context_id);

CREATE INDEX plans_planchange_pgh_obj_id_d5c9709c ON public.plans_planchange USING btree (pgh_obj_id);

CREATE INDEX plans_programme_code_e3856825_like ON public.plans_programme USING btree (code text_pattern_ops);

CREATE INDEX plans_programmechange_pgh_context_id_aba1e601 ON public.plans_programmechange USING btree (pgh_context_id);

CREATE INDEX plans_programmechange_pgh_obj_id_0010c1f8 ON public.plans_programmechange USING btree (pgh_obj_id);

CREATE INDEX plans_progressfigure_run_id_b2c280e2 ON public.plans_progressfigure USING btree (run_id);

CREATE INDEX plans_progressfigure_target_id_4a1396b9 ON public.plans_progressfigure USING btree (target_id);

CREATE INDEX plans_progressfigure_unit_id_ce05ed9d ON public.plans_progressfigure USING btree (unit_id);

CREATE INDEX plans_progressrun_made_by_id_e7d69467 ON public.plans_progressrun USING btree (made_by_id);

CREATE INDEX plans_progressrun_plan_id_42214ff9 ON public.plans_progressrun USING btree (plan_id);

CREATE INDEX plans_project_entered_by_id_f7e55ecd ON public.plans_project USING btree (entered_by_id);

CREATE INDEX plans_project_programme_id_e338f874 ON public.plans_project USING btree (programme_id);

CREATE INDEX plans_projectchange_pgh_context_id_ce7adfe7 ON public.plans_projectchange USING btree (pgh_context_id);

CREATE INDEX plans_projectchange_pgh_obj_id_395dce25 ON public.plans_projectchange USING btree (pgh_obj_id);

CREATE INDEX plans_readdocument_by_id_21f61621 ON public.plans_readdocument USING btree (by_id);

CREATE INDEX plans_readdocument_unit_id_a121aa70 ON public.plans_readdocument USING btree (unit_id);

CREATE INDEX plans_readdocumentchange_pgh_context_id_68f28dbe ON public.plans_readdocumentchange USING btree (pgh_context_id);

CREATE INDEX plans_readdocumentchange_pgh_obj_id_18be1815 ON public.plans_readdocumentchange USING btree (pgh_obj_id);

CREATE INDEX plans_readitem_document_id_e55381f7 ON public.plans_readitem USING btree (document_id);

CREATE INDEX plans_readitem_seen_by_id_b599037b ON public.plans_readitem USING btree (seen_by_id);

CREATE INDEX plans_readitemchange_pgh_context_id_81ce723c ON public.plans_readitemchange USING btree (pgh_context_id);

CREATE INDEX plans_readitemchange_pgh_obj_id_7e3cfe3b ON public.plans_readitemchange USING btree (pgh_obj_id);

CREATE INDEX plans_reminder_agency_id_dafc285a ON public.plans_reminder USING btree (agency_id);

CREATE INDEX plans_reminder_day ON public.plans_reminder USING btree (plan_id, "on");

CREATE INDEX plans_reminder_part_id_a807d00b ON public.plans_reminder USING btree (part_id);

CREATE INDEX plans_reminder_plan_id_f89d7fca ON public.plans_reminder USING btree (plan_id);

CREATE INDEX plans_reminder_user_id_318c8c86 ON public.plans_reminder USING btree (user_id);

CREATE INDEX plans_run_day ON public.plans_progressrun USING btree (plan_id, day);

CREATE INDEX plans_sheetupload_by_id_bbffb2ac ON public.plans_sheetupload USING btree (by_id);

CREATE INDEX plans_sheetupload_plan_id_9cc89799 ON public.plans_sheetupload USING btree (plan_id);

CREATE INDEX plans_sheetupload_unit_id_8de18321 ON public.plans_sheetupload USING btree (unit_id);

CREATE INDEX plans_sheetuploadchange_pgh_context_id_d80c38ad ON public.plans_sheetuploadchange USING btree (pgh_context_id);

CREATE INDEX plans_sheetuploadchange_pgh_obj_id_4e38e9d7 ON public.plans_sheetuploadchange USING btree (pgh_obj_id);

CREATE INDEX plans_target_above_id_c710d1cd ON public.plans_target USING btree (above_id);

CREATE INDEX plans_target_agency_id_ef92322c ON public.plans_target USING btree (agency_id);

CREATE INDEX plans_target_code_f2cf2ab6 ON public.plans_target USING btree (code);

CREATE INDEX plans_target_code_f2cf2ab6_like ON public.plans_target USING btree (code varchar_pattern_ops);

CREATE INDEX plans_target_plan_id_a89da703 ON public.plans_target USING btree (plan_id);

CREATE INDEX plans_targetchange_pgh_context_id_4ede90a0 ON public.plans_targetchange USING btree (pgh_context_id);

CREATE INDEX plans_targetchange_pgh_obj_id_147f3919 ON public.plans_targetchange USING btree (pgh_obj_id);

CREATE INDEX plans_targetvalue_target_id_300438d2 ON public.plans_targetvalue USING btree (target_id);

CREATE INDEX plans_targetvalue_unit_id_f442cbc0 ON public.plans_targetvalue USING btree (unit_id);

CREATE INDEX plans_targetvaluechange_pgh_context_id_27ed69b1 ON public.plans_targetvaluechange USING btree (pgh_context_id);

CREATE INDEX plans_targetvaluechange_pgh_obj_id_e0600df7 ON public.plans_targetvaluechange USING btree (pgh_obj_id);

CREATE INDEX plans_task_plan_id_f86b66fc ON public.plans_task USING btree (plan_id);

CREATE INDEX plans_taskchange_pgh_context_id_462a5068 ON public.plans_taskchange USING btree (pgh_context_id);

CREATE INDEX plans_taskchange_pgh_obj_id_ac339150 ON public.plans_taskchange USING btree (pgh_obj_id);

CREATE INDEX plans_taskpart_agency_id_b9a9e1e8 ON public.plans_taskpart USING btree (agency_id);

CREATE INDEX plans_taskpart_task_id_178037cb ON public.plans_taskpart USING btree (task_id);

CREATE INDEX plans_taskpartchange_pgh_context_id_9789d12c ON public.plans_taskpartchange USING btree (pgh_context_id);

CREATE INDEX plans_taskpartchange_pgh_obj_id_ab950c83 ON public.plans_taskpartchange USING btree (pgh_obj_id);

CREATE INDEX plans_taskreport_by_id_bd535691 ON public.plans_taskreport USING btree (by_id);

CREATE INDEX plans_taskreport_part_id_0630bc70 ON public.plans_taskreport USING btree (part_id);

CREATE INDEX plans_value_path ON public.plans_targetvalue USING btree (path);

CREATE INDEX plans_version_by_id_589d9396 ON public.plans_version USING btree (by_id);

CREATE INDEX plans_version_plan_id_6c2a6df4 ON public.plans_version USING btree (plan_id);

CREATE INDEX procrastinate_events_job_id_fkey_v1 ON public.procrastinate_events USING btree (job_id);

CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON public.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::public.procrastinate_job_status, 'doing'::public.procrastinate_job_status]));

CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON public.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::public.procrastinate_job_status);

CREATE INDEX procrastinate_jobs_priority_idx_v1 ON public.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::public.procrastinate_job_status);

CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON public.procrastinate_jobs USING btree (queue_name);

CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON public.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::public.procrastinate_job_status);

CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON public.procrastinate_periodic_defers USING btree (job_id);

CREATE INDEX registry_areatotal_unit_id_8edace6f ON public.registry_areatotal USING btree (unit_id);

CREATE INDEX registry_areatotalchange_pgh_context_id_267f929f ON public.registry_areatotalchange USING btree (pgh_context_id);

CREATE INDEX registry_areatotalchange_pgh_obj_id_5c49e42e ON public.registry_areatotalchange USING btree (pgh_obj_id);

CREATE INDEX registry_disclosure_day ON public.registry_disclosure USING btree (household_id, user_id, at);

CREATE INDEX registry_disclosure_household_id_ea59743d ON public.registry_disclosure USING btree (household_id);

CREATE INDEX registry_disclosure_person_id_85b3e650 ON public.registry_disclosure USING btree (person_id);

CREATE INDEX registry_disclosure_user_id_123ba80e ON public.registry_disclosure USING btree (user_id);

CREATE INDEX registry_event_day ON public.registry_householdevent USING btree (household_id, "on");

CREATE INDEX registry_household_batch_id_a9739a6c ON public.registry_household USING btree (batch_id);

CREATE INDEX registry_household_code_dd27058f_like ON public.registry_household USING btree (code text_pattern_ops);

CREATE INDEX registry_household_fold ON public.registry_household USING gin (head_fold public.gin_trgm_ops);

CREATE INDEX registry_household_list ON public.registry_household USING btree (path, head_sort, id);

CREATE INDEX registry_household_names ON public.registry_household USING btree (head_sort, id);

CREATE INDEX registry_household_unit_id_8afeea5a ON public.registry_household USING btree (unit_id);

CREATE INDEX registry_householdchange_pgh_context_id_49e5a5e5 ON public.registry_householdchange USING btree (pgh_context_id);

CREATE INDEX registry_householdchange_pgh_obj_id_36b3018f ON public.registry_householdchange USING btree (pgh_obj_id);

CREATE INDEX registry_householdevent_household_id_b2267ecb ON public.registry_householdevent USING btree (household_id);

CREATE INDEX registry_householdevent_other_id_20ada405 ON public.registry_householdevent USING btree (other_id);

CREATE INDEX registry_householdevent_person_id_50cb0bfa ON public.registry_householdevent USING btree (person_id);

CREATE INDEX registry_householdevent_recorded_by_id_8a7d1e8c ON public.registry_householdevent USING btree (recorded_by_id);

CREATE INDEX registry_householdevent_take_over_id_c971720e ON public.registry_householdevent USING btree (take_over_id);

CREATE INDEX registry_householdgroup_batch_id_ac2553e4 ON public.registry_householdgroup USING btree (batch_id);

CREATE INDEX registry_householdgroup_household_id_582e0f78 ON public.registry_householdgroup USING btree (household_id);

CREATE INDEX registry_householdgroupchange_pgh_context_id_00ce71c8 ON public.registry_householdgroupchange USING btree (pgh_context_id);

CREATE INDEX registry_householdgroupchange_pgh_obj_id_7d46e4ed ON public.registry_householdgroupchange USING btree (pgh_obj_id);

CREATE INDEX registry_importbatch_unit_id_96b35978 ON public.registry_importbatch USING btree (unit_id);

CREATE INDEX registry_importbatch_uploaded_by_id_7641c6cd ON public.registry_importbatch USING btree (uploaded_by_id);

CREATE INDEX registry_importbatchchange_pgh_context_id_6d8f2d01 ON public.registry_importbatchchange USING btree (pgh_context_id);

CREATE INDEX registry_importbatchchange_pgh_obj_id_92201c07 ON public.registry_importbatchchange USING btree (pgh_obj_id);

CREATE INDEX registry_membership_household_id_b1d70a19 ON public.registry_membership USING btree (household_id);

CREATE INDEX registry_membership_path ON public.registry_membership USING btree (path);

CREATE INDEX registry_membership_person_id_7bab2f0d ON public.registry_membership USING btree (person_id);

CREATE INDEX registry_membershipchange_pgh_context_id_b3a8b54d ON public.registry_membershipchange USING btree (pgh_context_id);

CREATE INDEX registry_membershipchange_pgh_obj_id_907a6753 ON public.registry_membershipchange USING btree (pgh_obj_id);

CREATE INDEX registry_person_batch_id_6e5266f9 ON public.registry_person USING btree (batch_id);

CREATE INDEX registry_person_fold ON public.registry_person USING gin (name_fold public.gin_trgm_ops);

CREATE INDEX registry_person_id_tail_36cf577e ON public.registry_person USING btree (id_tail);

CREATE INDEX registry_personchange_pgh_context_id_ef16922e ON public.registry_personchange USING btree (pgh_context_id);

CREATE INDEX registry_personchange_pgh_obj_id_d46bfed1 ON public.registry_personchange USING btree (pgh_obj_id);

CREATE INDEX registry_residence_household_id_6c105e03 ON public.registry_residence USING btree (household_id);

CREATE INDEX registry_residence_path ON public.registry_residence USING btree (path, since);

CREATE INDEX registry_residence_unit_id_9fa9863f ON public.registry_residence USING btree (unit_id);

CREATE INDEX registry_residencechange_pgh_context_id_e88d329d ON public.registry_residencechange USING btree (pgh_context_id);

CREATE INDEX registry_residencechange_pgh_obj_id_c7587c42 ON public.registry_residencechange USING btree (pgh_obj_id);

CREATE INDEX registry_statement_as_of ON public.registry_statement USING btree (household_id, said_on, id);

CREATE INDEX registry_statement_batch_id_d43ea3e5 ON public.registry_statement USING btree (batch_id);

CREATE INDEX registry_statement_household_id_96a9a498 ON public.registry_statement USING btree (household_id);

CREATE INDEX registry_statement_person_id_9ca5cea3 ON public.registry_statement USING btree (person_id);

CREATE INDEX registry_statement_recorded_by_id_0473b0fd ON public.registry_statement USING btree (recorded_by_id);

CREATE INDEX registry_statementchange_pgh_context_id_47d68959 ON public.registry_statementchange USING btree (pgh_context_id);

CREATE INDEX registry_statementchange_pgh_obj_id_c710fc78 ON public.registry_statementchange USING btree (pgh_obj_id);

CREATE INDEX registry_take_over_path ON public.registry_takeover USING btree (path);

CREATE INDEX registry_takeover_commune_id_9a5944dc ON public.registry_takeover USING btree (commune_id);

CREATE INDEX registry_takeover_done_by_id_9382c443 ON public.registry_takeover USING btree (done_by_id);

CREATE INDEX registry_takeover_origin_id_33e07279 ON public.registry_takeover USING btree (origin_id);

CREATE INDEX registry_takeover_undone_by_id_a973d8e5 ON public.registry_takeover USING btree (undone_by_id);

CREATE INDEX registry_takeover_unit_id_a26779fd ON public.registry_takeover USING btree (unit_id);

CREATE INDEX registry_takeoverchange_pgh_context_id_0bcf2802 ON public.registry_takeoverchange USING btree (pgh_context_id);

CREATE INDEX registry_takeoverchange_pgh_obj_id_ca42cbe6 ON public.registry_takeoverchange USING btree (pgh_obj_id);

CREATE INDEX reviews_campaign_created_by_id_334f8b0b ON public.reviews_campaign USING btree (created_by_id);

CREATE INDEX reviews_campaign_unit_id_160d49b8 ON public.reviews_campaign USING btree (unit_id);

CREATE INDEX reviews_campaignchange_pgh_context_id_9a4bc978 ON public.reviews_campaignchange USING btree (pgh_context_id);

CREATE INDEX reviews_campaignchange_pgh_obj_id_e83664ff ON public.reviews_campaignchange USING btree (pgh_obj_id);

CREATE INDEX reviews_case_household_id_c3c6364c ON public.reviews_case USING btree (household_id);

CREATE INDEX reviews_case_path ON public.reviews_case USING btree (path, state);

CREATE INDEX reviews_case_request_id_a3ee9119 ON public.reviews_case USING btree (request_id);

CREATE INDEX reviews_case_round_id_5dbd25df ON public.reviews_case USING btree (round_id);

CREATE INDEX reviews_casechange_pgh_context_id_1715e90b ON public.reviews_casechange USING btree (pgh_context_id);

CREATE INDEX reviews_casechange_pgh_obj_id_2a14caf2 ON public.reviews_casechange USING btree (pgh_obj_id);

CREATE INDEX reviews_casestep_by_id_30cdfc14 ON public.reviews_casestep USING btree (by_id);

CREATE INDEX reviews_casestep_case_id_5127815c ON public.reviews_casestep USING btree (case_id);

CREATE INDEX reviews_certificate_code_5ac47789_like ON public.reviews_certificate USING btree (code text_pattern_ops);

CREATE INDEX reviews_certificate_decision_id_efda9fe1 ON public.reviews_certificate USING btree (decision_id);

CREATE INDEX reviews_certificate_household_id_87825e4d ON public.reviews_certificate USING btree (household_id);

CREATE INDEX reviews_classificationrun_round_id_175d1d9f ON public.reviews_classificationrun USING btree (round_id);

CREATE INDEX reviews_classificationrun_run_by_id_a4c0adcc ON public.reviews_classificationrun USING btree (run_by_id);

CREATE INDEX reviews_classificationrunchange_pgh_context_id_324e51ed ON public.reviews_classificationrunchange USING btree (pgh_context_id);

CREATE INDEX reviews_classificationrunchange_pgh_obj_id_6a3ed89c ON public.reviews_classificationrunchange USING btree (pgh_obj_id);

CREATE INDEX reviews_complaint_case_id_5b7f6066 ON public.reviews_complaint USING btree (case_id);

CREATE INDEX reviews_complaint_household_id_5f7e75ea ON public.reviews_complaint USING btree (household_id);

CREATE INDEX reviews_complaint_posting_id_76823641 ON public.reviews_complaint USING btree (posting_id);

CREATE INDEX reviews_complaint_recorded_by_id_eab94a63 ON public.reviews_complaint USING btree (recorded_by_id);

CREATE INDEX reviews_complaint_round_id_eb31caed ON public.reviews_complaint USING btree (round_id);

CREATE INDEX reviews_complaintchange_pgh_context_id_e99e8d39 ON public.reviews_complaintchange USING btree (pgh_context_id);

CREATE INDEX reviews_complaintchange_pgh_obj_id_e64b3b2c ON public.reviews_complaintchange USING btree (pgh_obj_id);

CREATE INDEX reviews_decision_cites_id_43ffa0f6 ON public.reviews_decision USING btree (cites_id);

CREATE INDEX reviews_decision_code_dd4d5bca_like ON public.reviews_decision USING btree (code text_pattern_ops);

CREATE INDEX reviews_decision_household ON public.reviews_decisionitem USING btree (household_id);

CREATE INDEX reviews_decision_prepared_by_id_f82590a9 ON public.reviews_decision USING btree (prepared_by_id);

CREATE INDEX reviews_decision_returned_by_id_934518e0 ON public.reviews_decision USING btree (returned_by_id);

CREATE INDEX reviews_decision_round_id_5a3c619b ON public.reviews_decision USING btree (round_id);

CREATE INDEX reviews_decision_signed_by_id_5f9384a6 ON public.reviews_decision USING btree (signed_by_id);

CREATE INDEX reviews_decision_unit_id_3ef9e78f ON public.reviews_decision USING btree (unit_id);

CREATE INDEX reviews_decisionchange_pgh_context_id_833a5dc5 ON public.reviews_decisionchange USING btree (pgh_context_id);

CREATE INDEX reviews_decisionchange_pgh_obj_id_4c2acb16 ON public.reviews_decisionchange USING btree (pgh_obj_id);

CREATE INDEX reviews_decisionitem_case_id_449f8ba2 ON public.reviews_decisionitem USING btree (case_id);

CREATE INDEX reviews_decisionitem_decision_id_01d34dac ON public.reviews_decisionitem USING btree (decision_id);

CREATE INDEX reviews_decisionitem_household_id_ec2cd084 ON public.reviews_decisionitem USING btree (household_id);

CREATE INDEX reviews_expectedescape_household_id_6c1762c5 ON public.reviews_expectedescape USING btree (household_id);

CREATE INDEX reviews_expectedescape_named_by_id_985cf8b1 ON public.reviews_expectedescape USING btree (named_by_id);

CREATE INDEX reviews_expectedescapechange_pgh_context_id_f7944b21 ON public.reviews_expectedescapechange USING btree (pgh_context_id);

CREATE INDEX reviews_expectedescapechange_pgh_obj_id_8317230a ON public.reviews_expectedescapechange USING btree (pgh_obj_id);

CREATE INDEX reviews_meeting_closed_by_id_26b70a18 ON public.reviews_meeting USING btree (closed_by_id);

CREATE INDEX reviews_meeting_created_by_id_11b99428 ON public.reviews_meeting USING btree (created_by_id);

CREATE INDEX reviews_meeting_round_id_5554fca1 ON public.reviews_meeting USING btree (round_id);

CREATE INDEX reviews_meeting_unit_id_a824bd1f ON public.reviews_meeting USING btree (unit_id);

CREATE INDEX reviews_meetingchange_pgh_context_id_169a0b47 ON public.reviews_meetingchange USING btree (pgh_context_id);

CREATE INDEX reviews_meetingchange_pgh_obj_id_beb83e71 ON public.reviews_meetingchange USING btree (pgh_obj_id);

CREATE INDEX reviews_meetingvote_case_id_f1275edb ON public.reviews_meetingvote USING btree (case_id);

CREATE INDEX reviews_meetingvote_meeting_id_7d3d0667 ON public.reviews_meetingvote USING btree (meeting_id);

CREATE INDEX reviews_meetingvotechange_pgh_context_id_a0dbb554 ON public.reviews_meetingvotechange USING btree (pgh_context_id);

CREATE INDEX reviews_meetingvotechange_pgh_obj_id_835a3117 ON public.reviews_meetingvotechange USING btree (pgh_obj_id);

CREATE INDEX reviews_officetemplate_taken_back_by_id_ade02f0f ON public.reviews_officetemplate USING btree (taken_back_by_id);

CREATE INDEX reviews_officetemplate_unit_id_faa58c4b ON public.reviews_officetemplate USING btree (unit_id);

CREATE INDEX reviews_officetemplate_uploaded_by_id_8fdc8528 ON public.reviews_officetemplate USING btree (uploaded_by_id);

CREATE INDEX reviews_officetemplatechange_pgh_context_id_4b2d484d ON public.reviews_officetemplatechange USING btree (pgh_context_id);

CREATE INDEX reviews_officetemplatechange_pgh_obj_id_1cc989e5 ON public.reviews_officetemplatechange USING btree (pgh_obj_id);

CREATE UNIQUE INDEX reviews_one_current_run ON public.reviews_classificationrun USING btree (round_id, standard) WHERE current;

CREATE UNIQUE INDEX reviews_one_decision_waits ON public.reviews_decision USING btree (round_id, standard) WHERE (state = 'prepared'::text);

CREATE UNIQUE INDEX reviews_one_first_snapshot ON public.reviews_snapshot USING btree (round_id, standard) WHERE (replaces_id IS NULL);

CREATE UNIQUE INDEX reviews_one_open_complaint ON public.reviews_complaint USING btree (case_id) WHERE (state = 'received'::text);

CREATE UNIQUE INDEX reviews_one_template ON public.reviews_officetemplate USING btree (unit_id, kind) WHERE (taken_back_at IS NULL);

CREATE UNIQUE INDEX reviews_one_yearly_campaign ON public.reviews_campaign USING btree (unit_id, year) WHERE (kind = 'yearly'::text);

CREATE UNIQUE INDEX reviews_one_yearly_round ON public.reviews_round USING btree (unit_id, year) WHERE (kind = 'yearly'::text);

CREATE INDEX reviews_posting_code_06a0ed61_like ON public.reviews_posting USING btree (code text_pattern_ops);

CREATE INDEX reviews_posting_posted_by_id_5eb8b019 ON public.reviews_posting USING btree (posted_by_id);

CREATE INDEX reviews_posting_round_id_525d4f72 ON public.reviews_posting USING btree (round_id);

CREATE INDEX reviews_posting_unit_id_1016160e ON public.reviews_posting USING btree (unit_id);

CREATE INDEX reviews_postingitem_case_id_4bda4b43 ON public.reviews_postingitem USING btree (case_id);

CREATE INDEX reviews_postingitem_posting_id_2f2ef609 ON public.reviews_postingitem USING btree (posting_id);

CREATE INDEX reviews_registerentry_decision_id_218f2f6c ON public.reviews_registerentry USING btree (decision_id);

CREATE INDEX reviews_registerentry_unit_id_6029ba7d ON public.reviews_registerentry USING btree (unit_id);

CREATE INDEX reviews_remark_by_id_b9ae5f7f ON public.reviews_remark USING btree (by_id);

CREATE INDEX reviews_remark_round_id_a267f8c1 ON public.reviews_remark USING btree (round_id);

CREATE INDEX reviews_remark_settled_by_id_1295ab5d ON public.reviews_remark USING btree (settled_by_id);

CREATE INDEX reviews_remark_to_id_dfe4b52d ON public.reviews_remark USING btree (to_id);

CREATE INDEX reviews_request_area ON public.reviews_request USING btree (path, outcome);

CREATE INDEX reviews_request_household_id_95c6f441 ON public.reviews_request USING btree (household_id);

CREATE INDEX reviews_request_recorded_by_id_251ccf9f ON public.reviews_request USING btree (recorded_by_id);

CREATE INDEX reviews_request_round_id_79add2f7 ON public.reviews_request USING btree (round_id);

CREATE INDEX reviews_requestchange_pgh_context_id_96e09894 ON public.reviews_requestchange USING btree (pgh_context_id);

CREATE INDEX reviews_requestchange_pgh_obj_id_9867cb12 ON public.reviews_requestchange USING btree (pgh_obj_id);

CREATE INDEX reviews_result_area ON public.reviews_result USING btree (run_id, path);

CREATE INDEX reviews_result_household ON public.reviews_result USING btree (household_id);

CREATE INDEX reviews_result_household_id_d73d4551 ON public.reviews_result USING btree (household_id);

CREATE INDEX reviews_result_run_id_7c658891 ON public.reviews_result USING btree (run_id);

CREATE INDEX reviews_reviewertask_assigned_by_id_abc13a7e ON public.reviews_reviewertask USING btree (assigned_by_id);

CREATE INDEX reviews_reviewertask_reviewer_id_a0c7acd4 ON public.reviews_reviewertask USING btree (reviewer_id);

CREATE INDEX reviews_reviewertask_round_id_ff38c7bc ON public.reviews_reviewertask USING btree (round_id);

CREATE INDEX reviews_reviewertask_unit_id_2fd6f90f ON public.reviews_reviewertask USING btree (unit_id);

CREATE INDEX reviews_reviewertaskchange_pgh_context_id_82743789 ON public.reviews_reviewertaskchange USING btree (pgh_context_id);

CREATE INDEX reviews_reviewertaskchange_pgh_obj_id_7b9aa3aa ON public.reviews_reviewertaskchange USING btree (pgh_obj_id);

CREATE INDEX reviews_round_campaign_id_1c13e072 ON public.reviews_round USING btree (campaign_id);

CREATE INDEX reviews_round_created_by_id_f34d5ac9 ON public.reviews_round USING btree (created_by_id);

CREATE INDEX reviews_round_decided_by_id_3a8b7281 ON public.reviews_round USING btree (decided_by_id);

CREATE INDEX reviews_round_published_by_id_44ba6891 ON public.reviews_round USING btree (published_by_id);

CREATE INDEX reviews_round_unit_id_9b49cd91 ON public.reviews_round USING btree (unit_id);

CREATE INDEX reviews_roundchange_pgh_context_id_1c020dec ON public.reviews_roundchange USING btree (pgh_context_id);

CREATE INDEX reviews_roundchange_pgh_obj_id_7cba00c5 ON public.reviews_roundchange USING btree (pgh_obj_id);

CREATE INDEX reviews_snapshot_decision_id_f51bb56d ON public.reviews_snapshot USING btree (decision_id);

CREATE INDEX reviews_snapshot_file_cf1c9357_like ON public.reviews_snapshot USING btree (file text_pattern_ops);

CREATE INDEX reviews_snapshot_round_id_eae0c14d ON public.reviews_snapshot USING btree (round_id);

CREATE INDEX reviews_status_as_of ON public.reviews_statusentry USING btree (household_id, standard, since);

CREATE INDEX reviews_statusentry_decision_id_38272432 ON public.reviews_statusentry USING btree (decision_id);

CREATE INDEX reviews_statusentry_household_id_88935bb2 ON public.reviews_statusentry USING btree (household_id);

CREATE INDEX reviews_statusentry_round_id_c88ff35e ON public.reviews_statusentry USING btree (round_id);

CREATE INDEX reviews_statusentry_run_id_b18953ba ON public.reviews_statusentry USING btree (run_id);

CREATE INDEX reviews_step_of_case ON public.reviews_casestep USING btree (case_id, id);

CREATE INDEX reviews_survey_case_id_f88c9dbe ON public.reviews_survey USING btree (case_id);

CREATE INDEX reviews_survey_entered_by_id_04f99131 ON public.reviews_survey USING btree (entered_by_id);

CREATE UNIQUE INDEX reviews_task_once ON public.reviews_reviewertask USING btree (round_id, unit_id, reviewer_id) WHERE (ended_on IS NULL);

CREATE INDEX socialaccount_socialaccount_user_id_8146e70c ON public.socialaccount_socialaccount USING btree (user_id);

CREATE INDEX socialaccount_socialtoken_account_id_951f210e ON public.socialaccount_socialtoken USING btree (account_id);

CREATE INDEX socialaccount_socialtoken_app_id_636a42d7 ON public.socialaccount_socialtoken USING btree (app_id);

CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY (ARRAY[('totp'::character varying)::text, ('recovery_codes'::character varying)::text]));

CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";

CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;

CREATE TRIGGER pgtrigger_append_only_0441f BEFORE DELETE OR UPDATE ON public.registry_householdgroupchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0441f();

CREATE TRIGGER pgtrigger_append_only_04852 BEFORE DELETE OR UPDATE ON public.areas_unitchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_04852();

CREATE TRIGGER pgtrigger_append_only_0a7f2 BEFORE DELETE OR UPDATE ON public.registry_takeoverchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0a7f2();

CREATE TRIGGER pgtrigger_append_only_10738 BEFORE DELETE OR UPDATE ON public.plans_taskchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_10738();

CREATE TRIGGER pgtrigger_append_only_136c6 BEFORE DELETE OR UPDATE ON public.reviews_reviewertaskchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_136c6();

CREATE TRIGGER pgtrigger_append_only_1c1d4 BEFORE DELETE OR UPDATE ON public.accounts_assignmentchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1c1d4();

CREATE TRIGGER pgtrigger_append_only_27239 BEFORE DELETE OR UPDATE ON public.reviews_roundchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_27239();

CREATE TRIGGER pgtrigger_append_only_2b199 BEFORE DELETE OR UPDATE ON public.reviews_meetingchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_2b199();

CREATE TRIGGER pgtrigger_append_only_39862 BEFORE DELETE OR UPDATE ON public.reviews_decisionchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_39862();

CREATE TRIGGER pgtrigger_append_only_3f8bf BEFORE DELETE OR UPDATE ON public.plans_taskpartchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_3f8bf();

CREATE TRIGGER pgtrigger_append_only_4110e BEFORE DELETE OR UPDATE ON public.plans_issuechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_4110e();

CREATE TRIGGER pgtrigger_append_only_442d3 BEFORE DELETE OR UPDATE ON public.plans_askedchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_442d3();

CREATE TRIGGER pgtrigger_append_only_448a1 BEFORE DELETE OR UPDATE ON public.plans_targetchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_448a1();

CREATE TRIGGER pgtrigger_append_only_4c3f6 BEFORE DELETE OR UPDATE ON public.plans_consultationchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_4c3f6();

CREATE TRIGGER pgtrigger_append_only_4d08f BEFORE DELETE OR UPDATE ON public.plans_commentchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_4d08f();

CREATE TRIGGER pgtrigger_append_only_52144 BEFORE DELETE OR UPDATE ON public.plans_sheetuploadchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_52144();

CREATE TRIGGER pgtrigger_append_only_5c7df BEFORE DELETE OR UPDATE ON public.plans_pilothouseholdchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_5c7df();

CREATE TRIGGER pgtrigger_append_only_611ec BEFORE DELETE OR UPDATE ON public.registry_residencechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_611ec();

CREATE TRIGGER pgtrigger_append_only_6570c BEFORE DELETE OR UPDATE ON public.areas_namevariantchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6570c();

CREATE TRIGGER pgtrigger_append_only_689c9 BEFORE DELETE OR UPDATE ON public.reviews_meetingvotechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_689c9();

CREATE TRIGGER pgtrigger_append_only_6de1f BEFORE DELETE OR UPDATE ON public.plans_agencychange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6de1f();

CREATE TRIGGER pgtrigger_append_only_6e05d BEFORE DELETE OR UPDATE ON public.reviews_classificationrunchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6e05d();

CREATE TRIGGER pgtrigger_append_only_6eaf0 BEFORE DELETE OR UPDATE ON public.registry_householdchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6eaf0();

CREATE TRIGGER pgtrigger_append_only_7411e BEFORE DELETE OR UPDATE ON public.registry_importbatchchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7411e();

CREATE TRIGGER pgtrigger_append_only_75234 BEFORE DELETE OR UPDATE ON public.plans_readitemchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_75234();

CREATE TRIGGER pgtrigger_append_only_770a0 BEFORE DELETE OR UPDATE ON public.areas_successionchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_770a0();

CREATE TRIGGER pgtrigger_append_only_77db0 BEFORE DELETE OR UPDATE ON public.registry_areatotalchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_77db0();

CREATE TRIGGER pgtrigger_append_only_7a831 BEFORE DELETE OR UPDATE ON public.reviews_requestchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7a831();

CREATE TRIGGER pgtrigger_append_only_7b695 BEFORE DELETE OR UPDATE ON public.core_daymovedchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7b695();

CREATE TRIGGER pgtrigger_append_only_7cc3f BEFORE DELETE OR UPDATE ON public.reviews_casechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7cc3f();

CREATE TRIGGER pgtrigger_append_only_7f9dc BEFORE DELETE OR UPDATE ON public.registry_statementchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7f9dc();

CREATE TRIGGER pgtrigger_append_only_8542a BEFORE DELETE OR UPDATE ON public.plans_pilotchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8542a();

CREATE TRIGGER pgtrigger_append_only_89057 BEFORE DELETE OR UPDATE ON public.reviews_officetemplatechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_89057();

CREATE TRIGGER pgtrigger_append_only_8a5f9 BEFORE DELETE OR UPDATE ON public.plans_beneficiarychange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8a5f9();

CREATE TRIGGER pgtrigger_append_only_97b47 BEFORE DELETE OR UPDATE ON public.accounts_userchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_97b47();

CREATE TRIGGER pgtrigger_append_only_9c7bb BEFORE DELETE OR UPDATE ON public.plans_targetvaluechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9c7bb();

CREATE TRIGGER pgtrigger_append_only_9cc72 BEFORE DELETE OR UPDATE ON public.plans_fundlinechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9cc72();

CREATE TRIGGER pgtrigger_append_only_a13fe BEFORE DELETE OR UPDATE ON public.reviews_campaignchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a13fe();

CREATE TRIGGER pgtrigger_append_only_aa587 BEFORE DELETE OR UPDATE ON public.plans_readdocumentchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_aa587();

CREATE TRIGGER pgtrigger_append_only_aaa55 BEFORE DELETE OR UPDATE ON public.plans_programmechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_aaa55();

CREATE TRIGGER pgtrigger_append_only_aaec7 BEFORE DELETE OR UPDATE ON public.plans_planchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_aaec7();

CREATE TRIGGER pgtrigger_append_only_ac57b BEFORE DELETE OR UPDATE ON public.plans_activitychange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ac57b();

CREATE TRIGGER pgtrigger_append_only_aff4a BEFORE DELETE OR UPDATE ON public.plans_draftsectionchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_aff4a();

CREATE TRIGGER pgtrigger_append_only_b018a BEFORE DELETE OR UPDATE ON public.reviews_complaintchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b018a();

CREATE TRIGGER pgtrigger_append_only_b279f BEFORE DELETE OR UPDATE ON public.plans_fundchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b279f();

CREATE TRIGGER pgtrigger_append_only_b57ee BEFORE DELETE OR UPDATE ON public.plans_commitmentchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b57ee();

CREATE TRIGGER pgtrigger_append_only_ba636 BEFORE DELETE OR UPDATE ON public.plans_projectchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ba636();

CREATE TRIGGER pgtrigger_append_only_cc1ba BEFORE DELETE OR UPDATE ON public.registry_personchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_cc1ba();

CREATE TRIGGER pgtrigger_append_only_edb14 BEFORE DELETE OR UPDATE ON public.areas_unittypechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_edb14();

CREATE TRIGGER pgtrigger_append_only_f2acd BEFORE DELETE OR UPDATE ON public.reviews_expectedescapechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f2acd();

CREATE TRIGGER pgtrigger_append_only_f9a45 BEFORE DELETE OR UPDATE ON public.plans_legalbasechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f9a45();

CREATE TRIGGER pgtrigger_append_only_f9b6f BEFORE DELETE OR UPDATE ON public.registry_membershipchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f9b6f();

CREATE TRIGGER pgtrigger_delete_delete_01f08 AFTER DELETE ON public.reviews_classificationrun REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_01f08();

CREATE TRIGGER pgtrigger_delete_delete_04362 AFTER DELETE ON public.reviews_request REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_04362();

CREATE TRIGGER pgtrigger_delete_delete_19f14 AFTER DELETE ON public.accounts_user REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_19f14();

CREATE TRIGGER pgtrigger_delete_delete_1fdb7 AFTER DELETE ON public.reviews_meetingvote REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_1fdb7();

CREATE TRIGGER pgtrigger_delete_delete_22b95 AFTER DELETE ON public.registry_importbatch REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_22b95();

CREATE TRIGGER pgtrigger_delete_delete_29092 AFTER DELETE ON public.reviews_expectedescape REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_29092();

CREATE TRIGGER pgtrigger_delete_delete_2939f AFTER DELETE ON public.plans_pilothousehold REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_2939f();

CREATE TRIGGER pgtrigger_delete_delete_2abab AFTER DELETE ON public.plans_draftsection REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_2abab();

CREATE TRIGGER pgtrigger_delete_delete_3366d AFTER DELETE ON public.plans_sheetupload REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_3366d();

CREATE TRIGGER pgtrigger_delete_delete_3490d AFTER DELETE ON public.plans_task REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_3490d();

CREATE TRIGGER pgtrigger_delete_delete_3e165 AFTER DELETE ON public.plans_plan REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_3e165();

CREATE TRIGGER pgtrigger_delete_delete_3e610 AFTER DELETE ON public.areas_unit REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_3e610();

CREATE TRIGGER pgtrigger_delete_delete_4b05a AFTER DELETE ON public.plans_readitem REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_4b05a();

CREATE TRIGGER pgtrigger_delete_delete_4b234 AFTER DELETE ON public.reviews_complaint REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_4b234();

CREATE TRIGGER pgtrigger_delete_delete_4b6e8 AFTER DELETE ON public.registry_areatotal REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_4b6e8();

CREATE TRIGGER pgtrigger_delete_delete_5101d AFTER DELETE ON public.reviews_reviewertask REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_5101d();

CREATE TRIGGER pgtrigger_delete_delete_57358 AFTER DELETE ON public.plans_readdocument REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_57358();

CREATE TRIGGER pgtrigger_delete_delete_6d92c AFTER DELETE ON public.areas_namevariant REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_6d92c();

CREATE TRIGGER pgtrigger_delete_delete_6e354 AFTER DELETE ON public.plans_fund REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_6e354();

CREATE TRIGGER pgtrigger_delete_delete_70541 AFTER DELETE ON public.plans_issue REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_70541();

CREATE TRIGGER pgtrigger_delete_delete_71659 AFTER DELETE ON public.reviews_meeting REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_71659();

CREATE TRIGGER pgtrigger_delete_delete_72b9a AFTER DELETE ON public.plans_programme REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_72b9a();

CREATE TRIGGER pgtrigger_delete_delete_7310e AFTER DELETE ON public.plans_taskpart REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_7310e();

CREATE TRIGGER pgtrigger_delete_delete_7bb2d AFTER DELETE ON public.areas_succession REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_7bb2d();

CREATE TRIGGER pgtrigger_delete_delete_7c8ce AFTER DELETE ON public.registry_household REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_7c8ce();

CREATE TRIGGER pgtrigger_delete_delete_81e7b AFTER DELETE ON public.plans_consultation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_81e7b();

CREATE TRIGGER pgtrigger_delete_delete_84fc8 AFTER DELETE ON public.plans_commitment REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_84fc8();

CREATE TRIGGER pgtrigger_delete_delete_86dde AFTER DELETE ON public.plans_asked REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_86dde();

CREATE TRIGGER pgtrigger_delete_delete_8b88d AFTER DELETE ON public.registry_takeover REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_8b88d();

CREATE TRIGGER pgtrigger_delete_delete_8d75f AFTER DELETE ON public.plans_activity REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_8d75f();

CREATE TRIGGER pgtrigger_delete_delete_90e8f AFTER DELETE ON public.plans_legalbase REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_90e8f();

CREATE TRIGGER pgtrigger_delete_delete_95dd7 AFTER DELETE ON public.plans_beneficiary REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_95dd7();

CREATE TRIGGER pgtrigger_delete_delete_96bd7 AFTER DELETE ON public.registry_householdgroup REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_96bd7();

CREATE TRIGGER pgtrigger_delete_delete_a3234 AFTER DELETE ON public.registry_person REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_a3234();

CREATE TRIGGER pgtrigger_delete_delete_a47ac AFTER DELETE ON public.areas_unittype REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_a47ac();

CREATE TRIGGER pgtrigger_delete_delete_a74d9 AFTER DELETE ON public.registry_residence REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_a74d9();

CREATE TRIGGER pgtrigger_delete_delete_a754a AFTER DELETE ON public.plans_target REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_a754a();

CREATE TRIGGER pgtrigger_delete_delete_aa09b AFTER DELETE ON public.accounts_assignment REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_aa09b();

CREATE TRIGGER pgtrigger_delete_delete_b4b44 AFTER DELETE ON public.plans_comment REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_b4b44();

CREATE TRIGGER pgtrigger_delete_delete_c1c02 AFTER DELETE ON public.registry_membership REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_c1c02();

CREATE TRIGGER pgtrigger_delete_delete_c72cb AFTER DELETE ON public.plans_fundline REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_c72cb();

CREATE TRIGGER pgtrigger_delete_delete_c8a73 AFTER DELETE ON public.plans_pilot REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_c8a73();

CREATE TRIGGER pgtrigger_delete_delete_cc1a4 AFTER DELETE ON public.registry_statement REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_cc1a4();

CREATE TRIGGER pgtrigger_delete_delete_cca90 AFTER DELETE ON public.reviews_campaign REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_cca90();

CREATE TRIGGER pgtrigger_delete_delete_cf2f2 AFTER DELETE ON public.reviews_decision REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_cf2f2();

CREATE TRIGGER pgtrigger_delete_delete_e796c AFTER DELETE ON public.reviews_round REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_e796c();

CREATE TRIGGER pgtrigger_delete_delete_e7b7a AFTER DELETE ON public.core_daymoved REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_e7b7a();

CREATE TRIGGER pgtrigger_delete_delete_e8acc AFTER DELETE ON public.plans_agency REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_e8acc();

CREATE TRIGGER pgtrigger_delete_delete_ebfa9 AFTER DELETE ON public.plans_targetvalue REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_ebfa9();

CREATE TRIGGER pgtrigger_delete_delete_f62a8 AFTER DELETE ON public.reviews_case REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_f62a8();

CREATE TRIGGER pgtrigger_delete_delete_f6334 AFTER DELETE ON public.reviews_officetemplate REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_f6334();

CREATE TRIGGER pgtrigger_delete_delete_f793c AFTER DELETE ON public.plans_project REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_f793c();

CREATE TRIGGER pgtrigger_follows_c5974 BEFORE INSERT ON public.core_chainentry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_follows_c5974();

CREATE TRIGGER pgtrigger_frozen_0ef35 BEFORE UPDATE ON public.registry_statement FOR EACH ROW WHEN (((old.batch_id IS DISTINCT FROM new.batch_id) OR (old.facts IS DISTINCT FROM new.facts) OR (old.household_id IS DISTINCT FROM new.household_id) OR (old.id IS DISTINCT FROM new.id) OR (old.person_id IS DISTINCT FROM new.person_id) OR (old.recorded_at IS DISTINCT FROM new.recorded_at) OR (old.recorded_by_id IS DISTINCT FROM new.recorded_by_id) OR (old.said_by IS DISTINCT FROM new.said_by) OR (old.said_on IS DISTINCT FROM new.said_on) OR (old.source IS DISTINCT FROM new.source) OR (old.survey IS DISTINCT FROM new.survey))) EXECUTE FUNCTION public.pgtrigger_frozen_0ef35();

CREATE TRIGGER pgtrigger_frozen_1da60 BEFORE UPDATE ON public.plans_taskreport FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_1da60();

CREATE TRIGGER pgtrigger_frozen_22f99 BEFORE UPDATE ON public.reviews_certificate FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_22f99();

CREATE TRIGGER pgtrigger_frozen_2ac67 BEFORE UPDATE ON public.plans_fundgift FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_2ac67();

CREATE TRIGGER pgtrigger_frozen_3f9a7 BEFORE UPDATE ON public.plans_handeddown FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_3f9a7();

CREATE TRIGGER pgtrigger_frozen_402d8 BEFORE UPDATE ON public.plans_moneyentry FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_402d8();

CREATE TRIGGER pgtrigger_frozen_52550 BEFORE UPDATE ON public.plans_progressfigure FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_52550();

CREATE TRIGGER pgtrigger_frozen_547da BEFORE UPDATE ON public.reviews_survey FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_547da();

CREATE TRIGGER pgtrigger_frozen_5ddfe BEFORE UPDATE ON public.reviews_remark FOR EACH ROW WHEN (((old.at IS DISTINCT FROM new.at) OR (old.by_id IS DISTINCT FROM new.by_id) OR (old.id IS DISTINCT FROM new.id) OR (old.kind IS DISTINCT FROM new.kind) OR (old.round_id IS DISTINCT FROM new.round_id) OR (old.said_for IS DISTINCT FROM new.said_for) OR (old.text IS DISTINCT FROM new.text) OR (old.to_id IS DISTINCT FROM new.to_id))) EXECUTE FUNCTION public.pgtrigger_frozen_5ddfe();

CREATE TRIGGER pgtrigger_frozen_6039d BEFORE UPDATE ON public.reviews_casestep FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_6039d();

CREATE TRIGGER pgtrigger_frozen_617c1 BEFORE UPDATE ON public.reviews_postingitem FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_617c1();

CREATE TRIGGER pgtrigger_frozen_62ad7 BEFORE UPDATE ON public.plans_progressrun FOR EACH ROW WHEN (((old.day IS DISTINCT FROM new.day) OR (old.digest IS DISTINCT FROM new.digest) OR (old.id IS DISTINCT FROM new.id) OR (old.made_at IS DISTINCT FROM new.made_at) OR (old.made_by_id IS DISTINCT FROM new.made_by_id) OR (old.plan_id IS DISTINCT FROM new.plan_id))) EXECUTE FUNCTION public.pgtrigger_frozen_62ad7();

CREATE TRIGGER pgtrigger_frozen_84e81 BEFORE UPDATE ON public.plans_moneymove FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_84e81();

CREATE TRIGGER pgtrigger_frozen_904db BEFORE UPDATE ON public.plans_version FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_904db();

CREATE TRIGGER pgtrigger_frozen_9654d BEFORE UPDATE ON public.registry_disclosure FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_9654d();

CREATE TRIGGER pgtrigger_frozen_9e6f2 BEFORE UPDATE ON public.core_chainentry FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_9e6f2();

CREATE TRIGGER pgtrigger_frozen_a0ef5 BEFORE UPDATE ON public.plans_correction FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_a0ef5();

CREATE TRIGGER pgtrigger_frozen_adf00 BEFORE UPDATE ON public.plans_reminder FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_adf00();

CREATE TRIGGER pgtrigger_frozen_b2884 BEFORE UPDATE ON public.reviews_statusentry FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_b2884();

CREATE TRIGGER pgtrigger_frozen_be445 BEFORE UPDATE ON public.plans_periodreport FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_be445();

CREATE TRIGGER pgtrigger_frozen_c6d58 BEFORE UPDATE ON public.plans_funduse FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_c6d58();

CREATE TRIGGER pgtrigger_frozen_c7012 BEFORE UPDATE ON public.plans_achievement FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_c7012();

CREATE TRIGGER pgtrigger_frozen_ccedd BEFORE UPDATE ON public.reviews_posting FOR EACH ROW WHEN (((old.code IS DISTINCT FROM new.code) OR (old.content IS DISTINCT FROM new.content) OR (old.digest IS DISTINCT FROM new.digest) OR (old.ends_on IS DISTINCT FROM new.ends_on) OR (old.id IS DISTINCT FROM new.id) OR (old.loudspeaker IS DISTINCT FROM new.loudspeaker) OR (old.path IS DISTINCT FROM new.path) OR (old.places IS DISTINCT FROM new.places) OR (old.posted_at IS DISTINCT FROM new.posted_at) OR (old.posted_by_id IS DISTINCT FROM new.posted_by_id) OR (old.round_id IS DISTINCT FROM new.round_id) OR (old.standards IS DISTINCT FROM new.standards) OR (old.starts_on IS DISTINCT FROM new.starts_on) OR (old.turn IS DISTINCT FROM new.turn) OR (old.unit_id IS DISTINCT FROM new.unit_id))) EXECUTE FUNCTION public.pgtrigger_frozen_ccedd();

CREATE TRIGGER pgtrigger_frozen_d0a46 BEFORE UPDATE ON public.reviews_registerentry FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_d0a46();

CREATE TRIGGER pgtrigger_frozen_d258e BEFORE UPDATE ON public.reviews_decisionitem FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_d258e();

CREATE TRIGGER pgtrigger_frozen_daa7a BEFORE UPDATE ON public.plans_activityoutput FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_daa7a();

CREATE TRIGGER pgtrigger_frozen_f3b9d BEFORE UPDATE ON public.reviews_snapshot FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_frozen_f3b9d();

CREATE TRIGGER pgtrigger_insert_insert_02b92 AFTER INSERT ON public.plans_commitment REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_02b92();

CREATE TRIGGER pgtrigger_insert_insert_0425d AFTER INSERT ON public.plans_comment REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_0425d();

CREATE TRIGGER pgtrigger_insert_insert_0bbc6 AFTER INSERT ON public.plans_readitem REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_0bbc6();

CREATE TRIGGER pgtrigger_insert_insert_0c4c2 AFTER INSERT ON public.registry_importbatch REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_0c4c2();

CREATE TRIGGER pgtrigger_insert_insert_0c4f1 AFTER INSERT ON public.reviews_reviewertask REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_0c4f1();

CREATE TRIGGER pgtrigger_insert_insert_0ec46 AFTER INSERT ON public.plans_taskpart REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_0ec46();

CREATE TRIGGER pgtrigger_insert_insert_13c65 AFTER INSERT ON public.reviews_complaint REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_13c65();

CREATE TRIGGER pgtrigger_insert_insert_1a5dc AFTER INSERT ON public.plans_agency REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_1a5dc();

CREATE TRIGGER pgtrigger_insert_insert_1b516 AFTER INSERT ON public.plans_legalbase REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_1b516();

CREATE TRIGGER pgtrigger_insert_insert_1b760 AFTER INSERT ON public.plans_issue REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_1b760();

CREATE TRIGGER pgtrigger_insert_insert_1e0c8 AFTER INSERT ON public.reviews_expectedescape REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_1e0c8();

CREATE TRIGGER pgtrigger_insert_insert_2388e AFTER INSERT ON public.registry_person REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_2388e();

CREATE TRIGGER pgtrigger_insert_insert_272c7 AFTER INSERT ON public.reviews_decision REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_272c7();

CREATE TRIGGER pgtrigger_insert_insert_2808a AFTER INSERT ON public.reviews_classificationrun REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_2808a();

CREATE TRIGGER pgtrigger_insert_insert_2848e AFTER INSERT ON public.areas_namevariant REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_2848e();

CREATE TRIGGER pgtrigger_insert_insert_2f9e9 AFTER INSERT ON public.reviews_officetemplate REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_2f9e9();

CREATE TRIGGER pgtrigger_insert_insert_3386e AFTER INSERT ON public.plans_draftsection REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_3386e();

CREATE TRIGGER pgtrigger_insert_insert_367ea AFTER INSERT ON public.areas_unit REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_367ea();

CREATE TRIGGER pgtrigger_insert_insert_3867c AFTER INSERT ON public.accounts_user REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_3867c();

CREATE TRIGGER pgtrigger_insert_insert_38796 AFTER INSERT ON public.areas_unittype REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_38796();

CREATE TRIGGER pgtrigger_insert_insert_40ab0 AFTER INSERT ON public.registry_membership REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_40ab0();

CREATE TRIGGER pgtrigger_insert_insert_4a5fc AFTER INSERT ON public.reviews_round REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_4a5fc();

CREATE TRIGGER pgtrigger_insert_insert_4d85d AFTER INSERT ON public.registry_residence REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_4d85d();

CREATE TRIGGER pgtrigger_insert_insert_4fbc6 AFTER INSERT ON public.reviews_meeting REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_4fbc6();

CREATE TRIGGER pgtrigger_insert_insert_5438b AFTER INSERT ON public.registry_householdgroup REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_5438b();

CREATE TRIGGER pgtrigger_insert_insert_577c7 AFTER INSERT ON public.registry_takeover REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_577c7();

CREATE TRIGGER pgtrigger_insert_insert_5cd65 AFTER INSERT ON public.plans_activity REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_5cd65();

CREATE TRIGGER pgtrigger_insert_insert_5dc03 AFTER INSERT ON public.plans_pilot REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_5dc03();

CREATE TRIGGER pgtrigger_insert_insert_76001 AFTER INSERT ON public.plans_beneficiary REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_76001();

CREATE TRIGGER pgtrigger_insert_insert_78b5d AFTER INSERT ON public.plans_fund REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_78b5d();

CREATE TRIGGER pgtrigger_insert_insert_7fb15 AFTER INSERT ON public.plans_consultation REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_7fb15();

CREATE TRIGGER pgtrigger_insert_insert_811a6 AFTER INSERT ON public.plans_targetvalue REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_811a6();

CREATE TRIGGER pgtrigger_insert_insert_8b340 AFTER INSERT ON public.plans_plan REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_8b340();

CREATE TRIGGER pgtrigger_insert_insert_8dd38 AFTER INSERT ON public.registry_areatotal REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_8dd38();

CREATE TRIGGER pgtrigger_insert_insert_92fd2 AFTER INSERT ON public.plans_programme REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_92fd2();

CREATE TRIGGER pgtrigger_insert_insert_949f2 AFTER INSERT ON public.plans_task REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_949f2();

CREATE TRIGGER pgtrigger_insert_insert_957f4 AFTER INSERT ON public.plans_sheetupload REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_957f4();

CREATE TRIGGER pgtrigger_insert_insert_99840 AFTER INSERT ON public.plans_target REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_99840();

CREATE TRIGGER pgtrigger_insert_insert_a444d AFTER INSERT ON public.plans_pilothousehold REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_a444d();

CREATE TRIGGER pgtrigger_insert_insert_a6598 AFTER INSERT ON public.reviews_campaign REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_a6598();

CREATE TRIGGER pgtrigger_insert_insert_a95b6 AFTER INSERT ON public.core_daymoved REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_a95b6();

CREATE TRIGGER pgtrigger_insert_insert_a9766 AFTER INSERT ON public.plans_project REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_a9766();

CREATE TRIGGER pgtrigger_insert_insert_ab2b0 AFTER INSERT ON public.plans_fundline REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_ab2b0();

CREATE TRIGGER pgtrigger_insert_insert_af504 AFTER INSERT ON public.plans_readdocument REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_af504();

CREATE TRIGGER pgtrigger_insert_insert_b1460 AFTER INSERT ON public.reviews_request REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_b1460();

CREATE TRIGGER pgtrigger_insert_insert_b9053 AFTER INSERT ON public.reviews_meetingvote REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_b9053();

CREATE TRIGGER pgtrigger_insert_insert_b9573 AFTER INSERT ON public.plans_asked REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_b9573();

CREATE TRIGGER pgtrigger_insert_insert_cfc2b AFTER INSERT ON public.areas_succession REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_cfc2b();

CREATE TRIGGER pgtrigger_insert_insert_d3330 AFTER INSERT ON public.registry_household REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_d3330();

CREATE TRIGGER pgtrigger_insert_insert_d90a3 AFTER INSERT ON public.reviews_case REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_d90a3();

CREATE TRIGGER pgtrigger_insert_insert_ffd50 AFTER INSERT ON public.accounts_assignment REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_ffd50();

CREATE TRIGGER pgtrigger_kept_00881 BEFORE DELETE ON public.reviews_survey FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_00881();

CREATE TRIGGER pgtrigger_kept_1706a BEFORE DELETE ON public.plans_version FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_1706a();

CREATE TRIGGER pgtrigger_kept_1f573 BEFORE DELETE ON public.core_chainentry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_1f573();

CREATE TRIGGER pgtrigger_kept_27a75 BEFORE DELETE ON public.plans_moneyentry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_27a75();

CREATE TRIGGER pgtrigger_kept_33892 BEFORE DELETE ON public.reviews_snapshot FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_33892();

CREATE TRIGGER pgtrigger_kept_33d1f BEFORE DELETE ON public.reviews_decisionitem FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_33d1f();

CREATE TRIGGER pgtrigger_kept_3eecc BEFORE DELETE ON public.plans_fundgift FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_3eecc();

CREATE TRIGGER pgtrigger_kept_43dd3 BEFORE DELETE ON public.plans_moneymove FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_43dd3();

CREATE TRIGGER pgtrigger_kept_51861 BEFORE DELETE ON public.reviews_posting FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_51861();

CREATE TRIGGER pgtrigger_kept_5aeff BEFORE DELETE ON public.registry_disclosure FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_5aeff();

CREATE TRIGGER pgtrigger_kept_784a8 BEFORE DELETE ON public.reviews_casestep FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_784a8();

CREATE TRIGGER pgtrigger_kept_7886d BEFORE DELETE ON public.plans_taskreport FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_7886d();

CREATE TRIGGER pgtrigger_kept_8340e BEFORE DELETE ON public.plans_funduse FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_8340e();

CREATE TRIGGER pgtrigger_kept_9a64c BEFORE DELETE ON public.plans_reminder FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_9a64c();

CREATE TRIGGER pgtrigger_kept_a66a3 BEFORE DELETE ON public.plans_periodreport FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_a66a3();

CREATE TRIGGER pgtrigger_kept_a7431 BEFORE DELETE ON public.plans_achievement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_a7431();

CREATE TRIGGER pgtrigger_kept_b58a8 BEFORE DELETE ON public.reviews_remark FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_b58a8();

CREATE TRIGGER pgtrigger_kept_cc62e BEFORE DELETE ON public.plans_activityoutput FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_cc62e();

CREATE TRIGGER pgtrigger_kept_cebaa BEFORE DELETE ON public.reviews_statusentry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_cebaa();

CREATE TRIGGER pgtrigger_kept_d9c7b BEFORE DELETE ON public.plans_progressrun FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_d9c7b();

CREATE TRIGGER pgtrigger_kept_df3ea BEFORE DELETE ON public.reviews_postingitem FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_df3ea();

CREATE TRIGGER pgtrigger_kept_ea4ed BEFORE DELETE ON public.reviews_certificate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_ea4ed();

CREATE TRIGGER pgtrigger_kept_ff427 BEFORE DELETE ON public.reviews_registerentry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_ff427();

CREATE TRIGGER pgtrigger_not_emptied_4ff6e BEFORE TRUNCATE ON public.core_chainentry FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_4ff6e();

CREATE TRIGGER pgtrigger_path_carried_67e10 AFTER UPDATE ON public.registry_household REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_path_carried_67e10();

CREATE TRIGGER pgtrigger_path_filled_c438a BEFORE INSERT ON public.registry_statement FOR EACH ROW WHEN ((new.path = ''::text)) EXECUTE FUNCTION public.pgtrigger_path_filled_c438a();

CREATE TRIGGER pgtrigger_path_filled_fe43f BEFORE INSERT ON public.registry_membership FOR EACH ROW WHEN ((new.path = ''::text)) EXECUTE FUNCTION public.pgtrigger_path_filled_fe43f();

CREATE TRIGGER pgtrigger_update_update_0bfd1 AFTER UPDATE ON public.registry_areatotal REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_0bfd1();

CREATE TRIGGER pgtrigger_update_update_0e796 AFTER UPDATE ON public.reviews_expectedescape REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_0e796();

CREATE TRIGGER pgtrigger_update_update_0e890 AFTER UPDATE ON public.accounts_user REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_0e890();

CREATE TRIGGER pgtrigger_update_update_10176 AFTER UPDATE ON public.plans_commitment REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_10176();

CREATE TRIGGER pgtrigger_update_update_127f3 AFTER UPDATE ON public.reviews_complaint REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_127f3();

CREATE TRIGGER pgtrigger_update_update_22e63 AFTER UPDATE ON public.plans_asked REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_22e63();

CREATE TRIGGER pgtrigger_update_update_23c0b AFTER UPDATE ON public.reviews_decision REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_23c0b();

CREATE TRIGGER pgtrigger_update_update_2d1d2 AFTER UPDATE ON public.plans_sheetupload REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_2d1d2();

CREATE TRIGGER pgtrigger_update_update_2da6a AFTER UPDATE ON public.plans_readdocument REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_2da6a();

CREATE TRIGGER pgtrigger_update_update_2e25f AFTER UPDATE ON public.registry_membership REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_2e25f();

CREATE TRIGGER pgtrigger_update_update_32835 AFTER UPDATE ON public.registry_householdgroup REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_32835();

CREATE TRIGGER pgtrigger_update_update_3b161 AFTER UPDATE ON public.plans_project REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_3b161();

CREATE TRIGGER pgtrigger_update_update_3c313 AFTER UPDATE ON public.plans_targetvalue REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_3c313();

CREATE TRIGGER pgtrigger_update_update_414f4 AFTER UPDATE ON public.reviews_campaign REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_414f4();

CREATE TRIGGER pgtrigger_update_update_41f34 AFTER UPDATE ON public.plans_readitem REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_41f34();

CREATE TRIGGER pgtrigger_update_update_4268b AFTER UPDATE ON public.core_daymoved REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_4268b();

CREATE TRIGGER pgtrigger_update_update_42b47 AFTER UPDATE ON public.reviews_reviewertask REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_42b47();

CREATE TRIGGER pgtrigger_update_update_55ac0 AFTER UPDATE ON public.reviews_round REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_55ac0();

CREATE TRIGGER pgtrigger_update_update_56ba8 AFTER UPDATE ON public.registry_person REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_56ba8();

CREATE TRIGGER pgtrigger_update_update_57082 AFTER UPDATE ON public.plans_task REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_57082();

CREATE TRIGGER pgtrigger_update_update_57bc1 AFTER UPDATE ON public.areas_unittype REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_57bc1();

CREATE TRIGGER pgtrigger_update_update_5b752 AFTER UPDATE ON public.areas_succession REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_5b752();

CREATE TRIGGER pgtrigger_update_update_5ba2f AFTER UPDATE ON public.registry_takeover REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_5ba2f();

CREATE TRIGGER pgtrigger_update_update_5d079 AFTER UPDATE ON public.plans_taskpart REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_5d079();

CREATE TRIGGER pgtrigger_update_update_614a6 AFTER UPDATE ON public.plans_consultation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_614a6();

CREATE TRIGGER pgtrigger_update_update_6160d AFTER UPDATE ON public.reviews_meetingvote REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_6160d();

CREATE TRIGGER pgtrigger_update_update_6563c AFTER UPDATE ON public.plans_legalbase REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_6563c();

CREATE TRIGGER pgtrigger_update_update_6bcb7 AFTER UPDATE ON public.plans_issue REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_6bcb7();

CREATE TRIGGER pgtrigger_update_update_72452 AFTER UPDATE ON public.plans_fund REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_72452();

CREATE TRIGGER pgtrigger_update_update_72b75 AFTER UPDATE ON public.plans_programme REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_72b75();

CREATE TRIGGER pgtrigger_update_update_83302 AFTER UPDATE ON public.plans_beneficiary REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_83302();

CREATE TRIGGER pgtrigger_update_update_926d3 AFTER UPDATE ON public.areas_unit REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_926d3();

CREATE TRIGGER pgtrigger_update_update_93e32 AFTER UPDATE ON public.accounts_assignment REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_93e32();

CREATE TRIGGER pgtrigger_update_update_9669a AFTER UPDATE ON public.plans_activity REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_9669a();

CREATE TRIGGER pgtrigger_update_update_97652 AFTER UPDATE ON public.reviews_case REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_97652();

CREATE TRIGGER pgtrigger_update_update_9af73 AFTER UPDATE ON public.reviews_request REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_9af73();

CREATE TRIGGER pgtrigger_update_update_a75ef AFTER UPDATE ON public.reviews_classificationrun REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_a75ef();

CREATE TRIGGER pgtrigger_update_update_aac9b AFTER UPDATE ON public.plans_draftsection REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_aac9b();

CREATE TRIGGER pgtrigger_update_update_b7f3f AFTER UPDATE ON public.plans_pilothousehold REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_b7f3f();

CREATE TRIGGER pgtrigger_update_update_bab3e AFTER UPDATE ON public.plans_agency REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_bab3e();

CREATE TRIGGER pgtrigger_update_update_c1e0d AFTER UPDATE ON public.reviews_officetemplate REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_c1e0d();

CREATE TRIGGER pgtrigger_update_update_c62a0 AFTER UPDATE ON public.areas_namevariant REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_c62a0();

CREATE TRIGGER pgtrigger_update_update_ca516 AFTER UPDATE ON public.plans_fundline REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_ca516();

CREATE TRIGGER pgtrigger_update_update_cd250 AFTER UPDATE ON public.plans_pilot REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_cd250();

CREATE TRIGGER pgtrigger_update_update_d30e4 AFTER UPDATE ON public.registry_household REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_d30e4();

CREATE TRIGGER pgtrigger_update_update_d61bd AFTER UPDATE ON public.registry_importbatch REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_d61bd();

CREATE TRIGGER pgtrigger_update_update_dc0c2 AFTER UPDATE ON public.registry_residence REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_dc0c2();

CREATE TRIGGER pgtrigger_update_update_e1d96 AFTER UPDATE ON public.plans_comment REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_e1d96();

CREATE TRIGGER pgtrigger_update_update_e4978 AFTER UPDATE ON public.reviews_meeting REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_e4978();

CREATE TRIGGER pgtrigger_update_update_ee9c7 AFTER UPDATE ON public.plans_plan REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_ee9c7();

CREATE TRIGGER pgtrigger_update_update_fcfba AFTER UPDATE ON public.plans_target REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_fcfba();

CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_notify_queue_abort_job_v1();

CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_notify_queue_job_inserted_v1();

CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1();

CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_unlink_periodic_defers_v1();

CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON public.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1();

CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1();

CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_update_v1();

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_assignment
    ADD CONSTRAINT accounts_assignment_unit_id_d3a70816_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_assignment
    ADD CONSTRAINT accounts_assignment_user_id_5a8ad746_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_group_id_bd11a704_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_user_id_52b62117_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_p_permission_id_113bb443_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_p_user_id_e4f0a161_fk_accounts_ FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.areas_namevariant
    ADD CONSTRAINT areas_namevariant_unit_id_c641c1e9_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.areas_succession
    ADD CONSTRAINT areas_succession_predecessor_id_9c3b7478_fk_areas_unit_id FOREIGN KEY (predecessor_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.areas_succession
    ADD CONSTRAINT areas_succession_successor_id_33263579_fk_areas_unit_id FOREIGN KEY (successor_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.areas_unit
    ADD CONSTRAINT areas_unit_parent_id_7a328847_fk_areas_unit_id FOREIGN KEY (parent_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.areas_unittype
    ADD CONSTRAINT areas_unittype_unit_id_a7da5b2c_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.axes_accessattemptexpiration
    ADD CONSTRAINT axes_accessattemptex_access_attempt_id_6b73a47a_fk_axes_acce FOREIGN KEY (access_attempt_id) REFERENCES public.axes_accessattempt(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.core_job
    ADD CONSTRAINT core_job_asked_by_id_f35ac8d9_fk_accounts_user_id FOREIGN KEY (asked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_achievement
    ADD CONSTRAINT plans_achievement_by_id_835bd4b3_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_achievement
    ADD CONSTRAINT plans_achievement_target_id_375518b2_fk_plans_target_id FOREIGN KEY (target_id) REFERENCES public.plans_target(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_achievement
    ADD CONSTRAINT plans_achievement_unit_id_8ac8aa20_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_activity
    ADD CONSTRAINT plans_activity_agency_id_7122532a_fk_plans_agency_id FOREIGN KEY (agency_id) REFERENCES public.plans_agency(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_activity
    ADD CONSTRAINT plans_activity_line_id_27ef3102_fk_plans_fundline_id FOREIGN KEY (line_id) REFERENCES public.plans_fundline(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_activity
    ADD CONSTRAINT plans_activity_plan_id_f3272e8b_fk_plans_plan_id FOREIGN KEY (plan_id) REFERENCES public.plans_plan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_activity
    ADD CONSTRAINT plans_activity_project_id_b670c360_fk_plans_project_id FOREIGN KEY (project_id) REFERENCES public.plans_project(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_activity
    ADD CONSTRAINT plans_activity_unit_id_d30852f3_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_activityoutput
    ADD CONSTRAINT plans_activityoutput_activity_id_3f88feda_fk_plans_activity_id FOREIGN KEY (activity_id) REFERENCES public.plans_activity(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_activityoutput
    ADD CONSTRAINT plans_activityoutput_by_id_851e1b43_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_agency
    ADD CONSTRAINT plans_agency_merged_into_id_defd6b5b_fk_plans_agency_id FOREIGN KEY (merged_into_id) REFERENCES public.plans_agency(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_agency
    ADD CONSTRAINT plans_agency_unit_id_5afd0840_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_asked
    ADD CONSTRAINT plans_asked_agency_id_f6361b10_fk_plans_agency_id FOREIGN KEY (agency_id) REFERENCES public.plans_agency(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_asked
    ADD CONSTRAINT plans_asked_consultation_id_86396e71_fk_plans_consultation_id FOREIGN KEY (consultation_id) REFERENCES public.plans_consultation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_beneficiary
    ADD CONSTRAINT plans_beneficiary_activity_id_a8693d01_fk_plans_activity_id FOREIGN KEY (activity_id) REFERENCES public.plans_activity(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_beneficiary
    ADD CONSTRAINT plans_beneficiary_by_id_a87eda3b_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_beneficiary
    ADD CONSTRAINT plans_beneficiary_household_id_eea97bbe_fk_registry_ FOREIGN KEY (household_id) REFERENCES public.registry_household(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_beneficiary
    ADD CONSTRAINT plans_beneficiary_person_id_2e16e814_fk_registry_person_id FOREIGN KEY (person_id) REFERENCES public.registry_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_comment
    ADD CONSTRAINT plans_comment_asked_id_6b17481b_fk_plans_asked_id FOREIGN KEY (asked_id) REFERENCES public.plans_asked(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_comment
    ADD CONSTRAINT plans_comment_by_id_4d2242a6_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_comment
    ADD CONSTRAINT plans_comment_settled_by_id_d57c94e3_fk_accounts_user_id FOREIGN KEY (settled_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_comment
    ADD CONSTRAINT plans_comment_version_id_72baed43_fk_plans_version_id FOREIGN KEY (version_id) REFERENCES public.plans_version(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_commitment
    ADD CONSTRAINT plans_commitment_plan_id_13275beb_fk_plans_plan_id FOREIGN KEY (plan_id) REFERENCES public.plans_plan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_commitment
    ADD CONSTRAINT plans_commitment_signed_by_id_f3cc39bf_fk_accounts_user_id FOREIGN KEY (signed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_commitment
    ADD CONSTRAINT plans_commitment_unit_id_fded05be_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_consultation
    ADD CONSTRAINT plans_consultation_by_id_d5f4ea49_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_consultation
    ADD CONSTRAINT plans_consultation_plan_id_91d115e2_fk_plans_plan_id FOREIGN KEY (plan_id) REFERENCES public.plans_plan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_consultation
    ADD CONSTRAINT plans_consultation_version_id_89009569_fk_plans_version_id FOREIGN KEY (version_id) REFERENCES public.plans_version(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_correction
    ADD CONSTRAINT plans_correction_by_id_3b025124_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_correction
    ADD CONSTRAINT plans_correction_target_id_8e14054e_fk_plans_target_id FOREIGN KEY (target_id) REFERENCES public.plans_target(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_correction
    ADD CONSTRAINT plans_correction_unit_id_c33f7696_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_draftsection
    ADD CONSTRAINT plans_draftsection_by_id_4a4f5734_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_draftsection
    ADD CONSTRAINT plans_draftsection_plan_id_533d7325_fk_plans_plan_id FOREIGN KEY (plan_id) REFERENCES public.plans_plan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_fund
    ADD CONSTRAINT plans_fund_agency_id_051bf539_fk_plans_agency_id FOREIGN KEY (agency_id) REFERENCES public.plans_agency(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_fund
    ADD CONSTRAINT plans_fund_unit_id_27d75928_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_fundgift
    ADD CONSTRAINT plans_fundgift_by_id_82fe8021_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_fundgift
    ADD CONSTRAINT plans_fundgift_fund_id_2a92f48d_fk_plans_fund_id FOREIGN KEY (fund_id) REFERENCES public.plans_fund(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_fundline
    ADD CONSTRAINT plans_fundline_above_id_0122c82a_fk_plans_fundline_id FOREIGN KEY (above_id) REFERENCES public.plans_fundline(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_fundline
    ADD CONSTRAINT plans_fundline_agency_id_a078358f_fk_plans_agency_id FOREIGN KEY (agency_id) REFERENCES public.plans_agency(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_fundline
    ADD CONSTRAINT plans_fundline_plan_id_628a612d_fk_plans_plan_id FOREIGN KEY (plan_id) REFERENCES public.plans_plan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_fundline
    ADD CONSTRAINT plans_fundline_project_id_9ad5982e_fk_plans_project_id FOREIGN KEY (project_id) REFERENCES public.plans_project(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_fundline
    ADD CONSTRAINT plans_fundline_unit_id_5ea10d8e_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_funduse
    ADD CONSTRAINT plans_funduse_activity_id_f4e210f6_fk_plans_activity_id FOREIGN KEY (activity_id) REFERENCES public.plans_activity(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_funduse
    ADD CONSTRAINT plans_funduse_by_id_9493cbda_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_funduse
    ADD CONSTRAINT plans_funduse_fund_id_01690af6_fk_plans_fund_id FOREIGN KEY (fund_id) REFERENCES public.plans_fund(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_funduse
    ADD CONSTRAINT plans_funduse_household_id_6ffa1052_fk_registry_household_id FOREIGN KEY (household_id) REFERENCES public.registry_household(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_handeddown
    ADD CONSTRAINT plans_handeddown_by_id_511edeb2_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_handeddown
    ADD CONSTRAINT plans_handeddown_target_id_4ceb18e3_fk_plans_target_id FOREIGN KEY (target_id) REFERENCES public.plans_target(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_handeddown
    ADD CONSTRAINT plans_handeddown_unit_id_e08e5261_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_issue
    ADD CONSTRAINT plans_issue_by_id_74d582fd_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_issue
    ADD CONSTRAINT plans_issue_plan_id_7237c9ef_fk_plans_plan_id FOREIGN KEY (plan_id) REFERENCES public.plans_plan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_issue
    ADD CONSTRAINT plans_issue_version_id_4e432f90_fk_plans_version_id FOREIGN KEY (version_id) REFERENCES public.plans_version(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_legalbase
    ADD CONSTRAINT plans_legalbase_plan_id_f9feddf0_fk_plans_plan_id FOREIGN KEY (plan_id) REFERENCES public.plans_plan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_moneyentry
    ADD CONSTRAINT plans_moneyentry_by_id_b4baa7c2_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_moneyentry
    ADD CONSTRAINT plans_moneyentry_corrects_id_a82bc3bd_fk_plans_moneyentry_id FOREIGN KEY (corrects_id) REFERENCES public.plans_moneyentry(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_moneyentry
    ADD CONSTRAINT plans_moneyentry_line_id_7235fdc0_fk_plans_fundline_id FOREIGN KEY (line_id) REFERENCES public.plans_fundline(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_moneyentry
    ADD CONSTRAINT plans_moneyentry_move_id_da9b6f31_fk_plans_moneymove_id FOREIGN KEY (move_id) REFERENCES public.plans_moneymove(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_moneymove
    ADD CONSTRAINT plans_moneymove_by_id_bba49548_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_moneymove
    ADD CONSTRAINT plans_moneymove_giver_id_acf708fa_fk_plans_fundline_id FOREIGN KEY (giver_id) REFERENCES public.plans_fundline(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_moneymove
    ADD CONSTRAINT plans_moneymove_taker_id_64abde99_fk_plans_fundline_id FOREIGN KEY (taker_id) REFERENCES public.plans_fundline(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_periodreport
    ADD CONSTRAINT plans_periodreport_agency_id_f7a8ba88_fk_plans_agency_id FOREIGN KEY (agency_id) REFERENCES public.plans_agency(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_periodreport
    ADD CONSTRAINT plans_periodreport_by_id_6940f236_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_periodreport
    ADD CONSTRAINT plans_periodreport_plan_id_de041ad6_fk_plans_plan_id FOREIGN KEY (plan_id) REFERENCES public.plans_plan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_pilot
    ADD CONSTRAINT plans_pilot_activity_id_f5d6e1ab_fk_plans_activity_id FOREIGN KEY (activity_id) REFERENCES public.plans_activity(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_pilot
    ADD CONSTRAINT plans_pilot_created_by_id_cd640ad2_fk_accounts_user_id FOREIGN KEY (created_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_pilot
    ADD CONSTRAINT plans_pilot_replicates_id_38126e95_fk_plans_pilot_id FOREIGN KEY (replicates_id) REFERENCES public.plans_pilot(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_pilot
    ADD CONSTRAINT plans_pilot_unit_id_0b3843d3_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_pilothousehold
    ADD CONSTRAINT plans_pilothousehold_household_id_f252d8d9_fk_registry_ FOREIGN KEY (household_id) REFERENCES public.registry_household(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_pilothousehold
    ADD CONSTRAINT plans_pilothousehold_pilot_id_23ae6423_fk_plans_pilot_id FOREIGN KEY (pilot_id) REFERENCES public.plans_pilot(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_plan
    ADD CONSTRAINT plans_plan_above_id_394d7a56_fk_plans_plan_id FOREIGN KEY (above_id) REFERENCES public.plans_plan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_plan
    ADD CONSTRAINT plans_plan_accepted_by_id_e3c2fbce_fk_accounts_user_id FOREIGN KEY (accepted_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_plan
    ADD CONSTRAINT plans_plan_amends_id_8943a810_fk_plans_plan_id FOREIGN KEY (amends_id) REFERENCES public.plans_plan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_plan
    ADD CONSTRAINT plans_plan_created_by_id_6887a1fd_fk_accounts_user_id FOREIGN KEY (created_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_plan
    ADD CONSTRAINT plans_plan_programme_id_bb1e3f26_fk_plans_programme_id FOREIGN KEY (programme_id) REFERENCES public.plans_programme(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_plan
    ADD CONSTRAINT plans_plan_unit_id_733724a3_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_progressfigure
    ADD CONSTRAINT plans_progressfigure_run_id_b2c280e2_fk_plans_progressrun_id FOREIGN KEY (run_id) REFERENCES public.plans_progressrun(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_progressfigure
    ADD CONSTRAINT plans_progressfigure_target_id_4a1396b9_fk_plans_target_id FOREIGN KEY (target_id) REFERENCES public.plans_target(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_progressfigure
    ADD CONSTRAINT plans_progressfigure_unit_id_ce05ed9d_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_progressrun
    ADD CONSTRAINT plans_progressrun_made_by_id_e7d69467_fk_accounts_user_id FOREIGN KEY (made_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_progressrun
    ADD CONSTRAINT plans_progressrun_plan_id_42214ff9_fk_plans_plan_id FOREIGN KEY (plan_id) REFERENCES public.plans_plan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_project
    ADD CONSTRAINT plans_project_entered_by_id_f7e55ecd_fk_accounts_user_id FOREIGN KEY (entered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_project
    ADD CONSTRAINT plans_project_programme_id_e338f874_fk_plans_programme_id FOREIGN KEY (programme_id) REFERENCES public.plans_programme(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_readdocument
    ADD CONSTRAINT plans_readdocument_by_id_21f61621_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_readdocument
    ADD CONSTRAINT plans_readdocument_plan_id_c6c78371_fk_plans_plan_id FOREIGN KEY (plan_id) REFERENCES public.plans_plan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_readdocument
    ADD CONSTRAINT plans_readdocument_unit_id_a121aa70_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_readitem
    ADD CONSTRAINT plans_readitem_document_id_e55381f7_fk_plans_readdocument_id FOREIGN KEY (document_id) REFERENCES public.plans_readdocument(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_readitem
    ADD CONSTRAINT plans_readitem_seen_by_id_b599037b_fk_accounts_user_id FOREIGN KEY (seen_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_reminder
    ADD CONSTRAINT plans_reminder_agency_id_dafc285a_fk_plans_agency_id FOREIGN KEY (agency_id) REFERENCES public.plans_agency(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_reminder
    ADD CONSTRAINT plans_reminder_part_id_a807d00b_fk_plans_taskpart_id FOREIGN KEY (part_id) REFERENCES public.plans_taskpart(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_reminder
    ADD CONSTRAINT plans_reminder_plan_id_f89d7fca_fk_plans_plan_id FOREIGN KEY (plan_id) REFERENCES public.plans_plan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_reminder
    ADD CONSTRAINT plans_reminder_user_id_318c8c86_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_sheetupload
    ADD CONSTRAINT plans_sheetupload_by_id_bbffb2ac_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_sheetupload
    ADD CONSTRAINT plans_sheetupload_plan_id_9cc89799_fk_plans_plan_id FOREIGN KEY (plan_id) REFERENCES public.plans_plan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_sheetupload
    ADD CONSTRAINT plans_sheetupload_unit_id_8de18321_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_target
    ADD CONSTRAINT plans_target_above_id_c710d1cd_fk_plans_target_id FOREIGN KEY (above_id) REFERENCES public.plans_target(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_target
    ADD CONSTRAINT plans_target_agency_id_ef92322c_fk_plans_agency_id FOREIGN KEY (agency_id) REFERENCES public.plans_agency(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_target
    ADD CONSTRAINT plans_target_plan_id_a89da703_fk_plans_plan_id FOREIGN KEY (plan_id) REFERENCES public.plans_plan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_targetvalue
    ADD CONSTRAINT plans_targetvalue_target_id_300438d2_fk_plans_target_id FOREIGN KEY (target_id) REFERENCES public.plans_target(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_targetvalue
    ADD CONSTRAINT plans_targetvalue_unit_id_f442cbc0_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_task
    ADD CONSTRAINT plans_task_plan_id_f86b66fc_fk_plans_plan_id FOREIGN KEY (plan_id) REFERENCES public.plans_plan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_taskpart
    ADD CONSTRAINT plans_taskpart_agency_id_b9a9e1e8_fk_plans_agency_id FOREIGN KEY (agency_id) REFERENCES public.plans_agency(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_taskpart
    ADD CONSTRAINT plans_taskpart_task_id_178037cb_fk_plans_task_id FOREIGN KEY (task_id) REFERENCES public.plans_task(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_taskreport
    ADD CONSTRAINT plans_taskreport_by_id_bd535691_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_taskreport
    ADD CONSTRAINT plans_taskreport_part_id_0630bc70_fk_plans_taskpart_id FOREIGN KEY (part_id) REFERENCES public.plans_taskpart(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_version
    ADD CONSTRAINT plans_version_by_id_589d9396_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plans_version
    ADD CONSTRAINT plans_version_plan_id_6c2a6df4_fk_plans_plan_id FOREIGN KEY (plan_id) REFERENCES public.plans_plan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES public.procrastinate_workers(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id);

ALTER TABLE ONLY public.registry_areatotal
    ADD CONSTRAINT registry_areatotal_unit_id_8edace6f_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_disclosure
    ADD CONSTRAINT registry_disclosure_user_id_123ba80e_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_household
    ADD CONSTRAINT registry_household_batch_id_a9739a6c_fk_registry_importbatch_id FOREIGN KEY (batch_id) REFERENCES public.registry_importbatch(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_household
    ADD CONSTRAINT registry_household_unit_id_8afeea5a_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_householdevent
    ADD CONSTRAINT registry_householdev_household_id_b2267ecb_fk_registry_ FOREIGN KEY (household_id) REFERENCES public.registry_household(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_householdevent
    ADD CONSTRAINT registry_householdev_other_id_20ada405_fk_registry_ FOREIGN KEY (other_id) REFERENCES public.registry_household(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_householdevent
    ADD CONSTRAINT registry_householdev_person_id_50cb0bfa_fk_registry_ FOREIGN KEY (person_id) REFERENCES public.registry_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_householdevent
    ADD CONSTRAINT registry_householdev_recorded_by_id_8a7d1e8c_fk_accounts_ FOREIGN KEY (recorded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_householdevent
    ADD CONSTRAINT registry_householdev_take_over_id_c971720e_fk_registry_ FOREIGN KEY (take_over_id) REFERENCES public.registry_takeover(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_householdgroup
    ADD CONSTRAINT registry_householdgr_batch_id_ac2553e4_fk_registry_ FOREIGN KEY (batch_id) REFERENCES public.registry_importbatch(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_householdgroup
    ADD CONSTRAINT registry_householdgr_household_id_582e0f78_fk_registry_ FOREIGN KEY (household_id) REFERENCES public.registry_household(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_importbatch
    ADD CONSTRAINT registry_importbatch_unit_id_96b35978_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_importbatch
    ADD CONSTRAINT registry_importbatch_uploaded_by_id_7641c6cd_fk_accounts_ FOREIGN KEY (uploaded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_membership
    ADD CONSTRAINT registry_membership_household_id_b1d70a19_fk_registry_ FOREIGN KEY (household_id) REFERENCES public.registry_household(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_membership
    ADD CONSTRAINT registry_membership_person_id_7bab2f0d_fk_registry_person_id FOREIGN KEY (person_id) REFERENCES public.registry_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_person
    ADD CONSTRAINT registry_person_batch_id_6e5266f9_fk_registry_importbatch_id FOREIGN KEY (batch_id) REFERENCES public.registry_importbatch(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_residence
    ADD CONSTRAINT registry_residence_household_id_6c105e03_fk_registry_ FOREIGN KEY (household_id) REFERENCES public.registry_household(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_residence
    ADD CONSTRAINT registry_residence_unit_id_9fa9863f_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_statement
    ADD CONSTRAINT registry_statement_batch_id_d43ea3e5_fk_registry_importbatch_id FOREIGN KEY (batch_id) REFERENCES public.registry_importbatch(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_statement
    ADD CONSTRAINT registry_statement_household_id_96a9a498_fk_registry_ FOREIGN KEY (household_id) REFERENCES public.registry_household(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_statement
    ADD CONSTRAINT registry_statement_person_id_9ca5cea3_fk_registry_person_id FOREIGN KEY (person_id) REFERENCES public.registry_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_statement
    ADD CONSTRAINT registry_statement_recorded_by_id_0473b0fd_fk_accounts_user_id FOREIGN KEY (recorded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_takeover
    ADD CONSTRAINT registry_takeover_commune_id_9a5944dc_fk_areas_unit_id FOREIGN KEY (commune_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_takeover
    ADD CONSTRAINT registry_takeover_done_by_id_9382c443_fk_accounts_user_id FOREIGN KEY (done_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_takeover
    ADD CONSTRAINT registry_takeover_origin_id_33e07279_fk_areas_unit_id FOREIGN KEY (origin_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_takeover
    ADD CONSTRAINT registry_takeover_undone_by_id_a973d8e5_fk_accounts_user_id FOREIGN KEY (undone_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registry_takeover
    ADD CONSTRAINT registry_takeover_unit_id_a26779fd_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_campaign
    ADD CONSTRAINT reviews_campaign_created_by_id_334f8b0b_fk_accounts_user_id FOREIGN KEY (created_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_campaign
    ADD CONSTRAINT reviews_campaign_unit_id_160d49b8_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_case
    ADD CONSTRAINT reviews_case_household_id_c3c6364c_fk_registry_household_id FOREIGN KEY (household_id) REFERENCES public.registry_household(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_case
    ADD CONSTRAINT reviews_case_request_id_a3ee9119_fk_reviews_request_id FOREIGN KEY (request_id) REFERENCES public.reviews_request(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_case
    ADD CONSTRAINT reviews_case_round_id_5dbd25df_fk_reviews_round_id FOREIGN KEY (round_id) REFERENCES public.reviews_round(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_casestep
    ADD CONSTRAINT reviews_casestep_by_id_30cdfc14_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_casestep
    ADD CONSTRAINT reviews_casestep_case_id_5127815c_fk_reviews_case_id FOREIGN KEY (case_id) REFERENCES public.reviews_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_certificate
    ADD CONSTRAINT reviews_certificate_decision_id_efda9fe1_fk_reviews_decision_id FOREIGN KEY (decision_id) REFERENCES public.reviews_decision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_certificate
    ADD CONSTRAINT reviews_certificate_household_id_87825e4d_fk_registry_ FOREIGN KEY (household_id) REFERENCES public.registry_household(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_classificationrun
    ADD CONSTRAINT reviews_classificati_run_by_id_a4c0adcc_fk_accounts_ FOREIGN KEY (run_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_classificationrun
    ADD CONSTRAINT reviews_classificationrun_round_id_175d1d9f_fk_reviews_round_id FOREIGN KEY (round_id) REFERENCES public.reviews_round(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_complaint
    ADD CONSTRAINT reviews_complaint_case_id_5b7f6066_fk_reviews_case_id FOREIGN KEY (case_id) REFERENCES public.reviews_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_complaint
    ADD CONSTRAINT reviews_complaint_household_id_5f7e75ea_fk_registry_ FOREIGN KEY (household_id) REFERENCES public.registry_household(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_complaint
    ADD CONSTRAINT reviews_complaint_posting_id_76823641_fk_reviews_posting_id FOREIGN KEY (posting_id) REFERENCES public.reviews_posting(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_complaint
    ADD CONSTRAINT reviews_complaint_recorded_by_id_eab94a63_fk_accounts_user_id FOREIGN KEY (recorded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_complaint
    ADD CONSTRAINT reviews_complaint_round_id_eb31caed_fk_reviews_round_id FOREIGN KEY (round_id) REFERENCES public.reviews_round(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_decision
    ADD CONSTRAINT reviews_decision_cites_id_43ffa0f6_fk_reviews_decision_id FOREIGN KEY (cites_id) REFERENCES public.reviews_decision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_decision
    ADD CONSTRAINT reviews_decision_prepared_by_id_f82590a9_fk_accounts_user_id FOREIGN KEY (prepared_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_decision
    ADD CONSTRAINT reviews_decision_returned_by_id_934518e0_fk_accounts_user_id FOREIGN KEY (returned_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_decision
    ADD CONSTRAINT reviews_decision_round_id_5a3c619b_fk_reviews_round_id FOREIGN KEY (round_id) REFERENCES public.reviews_round(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_decision
    ADD CONSTRAINT reviews_decision_signed_by_id_5f9384a6_fk_accounts_user_id FOREIGN KEY (signed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_decision
    ADD CONSTRAINT reviews_decision_unit_id_3ef9e78f_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_decisionitem
    ADD CONSTRAINT reviews_decisionitem_case_id_449f8ba2_fk_reviews_case_id FOREIGN KEY (case_id) REFERENCES public.reviews_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_decisionitem
    ADD CONSTRAINT reviews_decisionitem_decision_id_01d34dac_fk_reviews_d FOREIGN KEY (decision_id) REFERENCES public.reviews_decision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_decisionitem
    ADD CONSTRAINT reviews_decisionitem_household_id_ec2cd084_fk_registry_ FOREIGN KEY (household_id) REFERENCES public.registry_household(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_expectedescape
    ADD CONSTRAINT reviews_expectedesca_household_id_6c1762c5_fk_registry_ FOREIGN KEY (household_id) REFERENCES public.registry_household(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_expectedescape
    ADD CONSTRAINT reviews_expectedescape_named_by_id_985cf8b1_fk_accounts_user_id FOREIGN KEY (named_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_meeting
    ADD CONSTRAINT reviews_meeting_closed_by_id_26b70a18_fk_accounts_user_id FOREIGN KEY (closed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_meeting
    ADD CONSTRAINT reviews_meeting_created_by_id_11b99428_fk_accounts_user_id FOREIGN KEY (created_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_meeting
    ADD CONSTRAINT reviews_meeting_round_id_5554fca1_fk_reviews_round_id FOREIGN KEY (round_id) REFERENCES public.reviews_round(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_meeting
    ADD CONSTRAINT reviews_meeting_unit_id_a824bd1f_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_meetingvote
    ADD CONSTRAINT reviews_meetingvote_case_id_f1275edb_fk_reviews_case_id FOREIGN KEY (case_id) REFERENCES public.reviews_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_meetingvote
    ADD CONSTRAINT reviews_meetingvote_meeting_id_7d3d0667_fk_reviews_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.reviews_meeting(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_officetemplate
    ADD CONSTRAINT reviews_officetempla_taken_back_by_id_ade02f0f_fk_accounts_ FOREIGN KEY (taken_back_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_officetemplate
    ADD CONSTRAINT reviews_officetempla_uploaded_by_id_8fdc8528_fk_accounts_ FOREIGN KEY (uploaded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_officetemplate
    ADD CONSTRAINT reviews_officetemplate_unit_id_faa58c4b_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_posting
    ADD CONSTRAINT reviews_posting_posted_by_id_5eb8b019_fk_accounts_user_id FOREIGN KEY (posted_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_posting
    ADD CONSTRAINT reviews_posting_round_id_525d4f72_fk_reviews_round_id FOREIGN KEY (round_id) REFERENCES public.reviews_round(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_posting
    ADD CONSTRAINT reviews_posting_unit_id_1016160e_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_postingitem
    ADD CONSTRAINT reviews_postingitem_case_id_4bda4b43_fk_reviews_case_id FOREIGN KEY (case_id) REFERENCES public.reviews_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_postingitem
    ADD CONSTRAINT reviews_postingitem_posting_id_2f2ef609_fk_reviews_posting_id FOREIGN KEY (posting_id) REFERENCES public.reviews_posting(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_registerentry
    ADD CONSTRAINT reviews_registerentr_decision_id_218f2f6c_fk_reviews_d FOREIGN KEY (decision_id) REFERENCES public.reviews_decision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_registerentry
    ADD CONSTRAINT reviews_registerentry_unit_id_6029ba7d_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_remark
    ADD CONSTRAINT reviews_remark_by_id_b9ae5f7f_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_remark
    ADD CONSTRAINT reviews_remark_round_id_a267f8c1_fk_reviews_round_id FOREIGN KEY (round_id) REFERENCES public.reviews_round(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_remark
    ADD CONSTRAINT reviews_remark_settled_by_id_1295ab5d_fk_accounts_user_id FOREIGN KEY (settled_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_remark
    ADD CONSTRAINT reviews_remark_to_id_dfe4b52d_fk_reviews_remark_id FOREIGN KEY (to_id) REFERENCES public.reviews_remark(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_request
    ADD CONSTRAINT reviews_request_household_id_95c6f441_fk_registry_household_id FOREIGN KEY (household_id) REFERENCES public.registry_household(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_request
    ADD CONSTRAINT reviews_request_recorded_by_id_251ccf9f_fk_accounts_user_id FOREIGN KEY (recorded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_request
    ADD CONSTRAINT reviews_request_round_id_79add2f7_fk_reviews_round_id FOREIGN KEY (round_id) REFERENCES public.reviews_round(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_result
    ADD CONSTRAINT reviews_result_household_id_d73d4551_fk_registry_household_id FOREIGN KEY (household_id) REFERENCES public.registry_household(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_result
    ADD CONSTRAINT reviews_result_run_id_7c658891_fk_reviews_classificationrun_id FOREIGN KEY (run_id) REFERENCES public.reviews_classificationrun(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_reviewertask
    ADD CONSTRAINT reviews_reviewertask_assigned_by_id_abc13a7e_fk_accounts_ FOREIGN KEY (assigned_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_reviewertask
    ADD CONSTRAINT reviews_reviewertask_reviewer_id_a0c7acd4_fk_accounts_user_id FOREIGN KEY (reviewer_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_reviewertask
    ADD CONSTRAINT reviews_reviewertask_round_id_ff38c7bc_fk_reviews_round_id FOREIGN KEY (round_id) REFERENCES public.reviews_round(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_reviewertask
    ADD CONSTRAINT reviews_reviewertask_unit_id_2fd6f90f_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_round
    ADD CONSTRAINT reviews_round_campaign_id_1c13e072_fk_reviews_campaign_id FOREIGN KEY (campaign_id) REFERENCES public.reviews_campaign(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_round
    ADD CONSTRAINT reviews_round_created_by_id_f34d5ac9_fk_accounts_user_id FOREIGN KEY (created_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_round
    ADD CONSTRAINT reviews_round_decided_by_id_3a8b7281_fk_accounts_user_id FOREIGN KEY (decided_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_round
    ADD CONSTRAINT reviews_round_published_by_id_44ba6891_fk_accounts_user_id FOREIGN KEY (published_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_round
    ADD CONSTRAINT reviews_round_unit_id_9b49cd91_fk_areas_unit_id FOREIGN KEY (unit_id) REFERENCES public.areas_unit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_snapshot
    ADD CONSTRAINT reviews_snapshot_decision_id_f51bb56d_fk_reviews_decision_id FOREIGN KEY (decision_id) REFERENCES public.reviews_decision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_snapshot
    ADD CONSTRAINT reviews_snapshot_replaces_id_94a08d49_fk_reviews_snapshot_id FOREIGN KEY (replaces_id) REFERENCES public.reviews_snapshot(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_snapshot
    ADD CONSTRAINT reviews_snapshot_round_id_eae0c14d_fk_reviews_round_id FOREIGN KEY (round_id) REFERENCES public.reviews_round(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_statusentry
    ADD CONSTRAINT reviews_statusentry_decision_id_38272432_fk_reviews_decision_id FOREIGN KEY (decision_id) REFERENCES public.reviews_decision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_statusentry
    ADD CONSTRAINT reviews_statusentry_household_id_88935bb2_fk_registry_ FOREIGN KEY (household_id) REFERENCES public.registry_household(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_statusentry
    ADD CONSTRAINT reviews_statusentry_round_id_c88ff35e_fk_reviews_round_id FOREIGN KEY (round_id) REFERENCES public.reviews_round(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_statusentry
    ADD CONSTRAINT reviews_statusentry_run_id_b18953ba_fk_reviews_c FOREIGN KEY (run_id) REFERENCES public.reviews_classificationrun(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_survey
    ADD CONSTRAINT reviews_survey_case_id_f88c9dbe_fk_reviews_case_id FOREIGN KEY (case_id) REFERENCES public.reviews_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_survey
    ADD CONSTRAINT reviews_survey_entered_by_id_04f99131_fk_accounts_user_id FOREIGN KEY (entered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_account_id_951f210e_fk_socialacc FOREIGN KEY (account_id) REFERENCES public.socialaccount_socialaccount(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_app_id_636a42d7_fk_socialacc FOREIGN KEY (app_id) REFERENCES public.socialaccount_socialapp(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_social_user_id_8146e70c_fk_accounts_ FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE public.core_chainentry ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.plans_beneficiary ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.plans_beneficiarychange ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.plans_funduse ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.plans_pilothousehold ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.plans_pilothouseholdchange ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.plans_sheetupload ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.registry_disclosure ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.registry_household ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.registry_householdchange ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.registry_householdevent ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.registry_householdgroup ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.registry_householdgroupchange ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.registry_importbatch ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.registry_importbatchchange ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.registry_membership ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.registry_membershipchange ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.registry_person ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.registry_personchange ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.registry_residence ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.registry_residencechange ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.registry_statement ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.registry_statementchange ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.registry_takeover ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.registry_takeoverchange ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_case ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_casechange ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_casestep ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_certificate ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_complaint ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_complaintchange ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_decision ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_decisionchange ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_decisionitem ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_expectedescape ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_expectedescapechange ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_meeting ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_meetingchange ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_meetingvote ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_meetingvotechange ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_officetemplate ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_officetemplatechange ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_posting ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_postingitem ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_registerentry ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_request ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_requestchange ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_result ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_reviewertask ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_reviewertaskchange ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_statusentry ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reviews_survey ENABLE ROW LEVEL SECURITY;

CREATE POLICY scoped ON public.plans_beneficiary TO thoatngheo_scoped USING ((((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END) OR (EXISTS ( SELECT 1
   FROM public.registry_household
  WHERE (registry_household.id = plans_beneficiary.household_id)))));

CREATE POLICY scoped ON public.plans_funduse TO thoatngheo_scoped USING ((((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END) OR (EXISTS ( SELECT 1
   FROM public.registry_household
  WHERE (registry_household.id = plans_funduse.household_id)))));

CREATE POLICY scoped ON public.plans_pilothousehold TO thoatngheo_scoped USING ((((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END) OR (EXISTS ( SELECT 1
   FROM public.registry_household
  WHERE (registry_household.id = plans_pilothousehold.household_id)))));

CREATE POLICY scoped ON public.plans_sheetupload TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped ON public.registry_household TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped ON public.registry_householdevent TO thoatngheo_scoped USING ((EXISTS ( SELECT 1
   FROM public.registry_household
  WHERE (registry_household.id = registry_householdevent.household_id))));

CREATE POLICY scoped ON public.registry_householdgroup TO thoatngheo_scoped USING ((EXISTS ( SELECT 1
   FROM public.registry_household
  WHERE (registry_household.id = registry_householdgroup.household_id))));

CREATE POLICY scoped ON public.registry_importbatch TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped ON public.registry_membership TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped ON public.registry_residence TO thoatngheo_scoped USING ((((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END) OR (EXISTS ( SELECT 1
   FROM public.registry_household
  WHERE (registry_household.id = registry_residence.household_id)))));

CREATE POLICY scoped ON public.registry_statement TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped ON public.registry_takeover TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped ON public.reviews_case TO thoatngheo_scoped USING ((((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END) OR (EXISTS ( SELECT 1
   FROM public.registry_household
  WHERE (registry_household.id = reviews_case.household_id)))));

CREATE POLICY scoped ON public.reviews_casestep TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped ON public.reviews_certificate TO thoatngheo_scoped USING ((((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END) OR (EXISTS ( SELECT 1
   FROM public.registry_household
  WHERE (registry_household.id = reviews_certificate.household_id)))));

CREATE POLICY scoped ON public.reviews_complaint TO thoatngheo_scoped USING ((((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END) OR (EXISTS ( SELECT 1
   FROM public.registry_household
  WHERE (registry_household.id = reviews_complaint.household_id)))));

CREATE POLICY scoped ON public.reviews_decision TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped ON public.reviews_decisionitem TO thoatngheo_scoped USING ((((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END) OR (EXISTS ( SELECT 1
   FROM public.registry_household
  WHERE (registry_household.id = reviews_decisionitem.household_id)))));

CREATE POLICY scoped ON public.reviews_expectedescape TO thoatngheo_scoped USING ((((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END) OR (EXISTS ( SELECT 1
   FROM public.registry_household
  WHERE (registry_household.id = reviews_expectedescape.household_id)))));

CREATE POLICY scoped ON public.reviews_meeting TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped ON public.reviews_meetingvote TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped ON public.reviews_officetemplate TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped ON public.reviews_posting TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped ON public.reviews_postingitem TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped ON public.reviews_registerentry TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped ON public.reviews_request TO thoatngheo_scoped USING ((((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END) OR (EXISTS ( SELECT 1
   FROM public.registry_household
  WHERE (registry_household.id = reviews_request.household_id)))));

CREATE POLICY scoped ON public.reviews_result TO thoatngheo_scoped USING ((((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END) OR (EXISTS ( SELECT 1
   FROM public.registry_household
  WHERE (registry_household.id = reviews_result.household_id)))));

CREATE POLICY scoped ON public.reviews_reviewertask TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped ON public.reviews_statusentry TO thoatngheo_scoped USING ((((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END) OR (EXISTS ( SELECT 1
   FROM public.registry_household
  WHERE (registry_household.id = reviews_statusentry.household_id)))));

CREATE POLICY scoped ON public.reviews_survey TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped_add ON public.plans_beneficiarychange FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.plans_pilothouseholdchange FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.registry_disclosure FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.registry_householdchange FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.registry_householdgroupchange FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.registry_importbatchchange FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.registry_membershipchange FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.registry_person FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.registry_personchange FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.registry_residencechange FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.registry_statementchange FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.registry_takeoverchange FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.reviews_casechange FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.reviews_complaintchange FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.reviews_decisionchange FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.reviews_expectedescapechange FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.reviews_meetingchange FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.reviews_meetingvotechange FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.reviews_officetemplatechange FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.reviews_requestchange FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_add ON public.reviews_reviewertaskchange FOR INSERT TO thoatngheo_scoped WITH CHECK (true);

CREATE POLICY scoped_change ON public.registry_person FOR UPDATE TO thoatngheo_scoped USING ((EXISTS ( SELECT 1
   FROM public.registry_membership
  WHERE (registry_membership.person_id = registry_person.id)))) WITH CHECK (true);

CREATE POLICY scoped_delete ON public.registry_person FOR DELETE TO thoatngheo_scoped USING ((EXISTS ( SELECT 1
   FROM public.registry_membership
  WHERE (registry_membership.person_id = registry_person.id))));

CREATE POLICY scoped_read ON public.core_chainentry FOR SELECT TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped_read ON public.plans_beneficiarychange FOR SELECT TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped_read ON public.plans_pilothouseholdchange FOR SELECT TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped_read ON public.registry_disclosure FOR SELECT TO thoatngheo_scoped USING ((EXISTS ( SELECT 1
   FROM public.registry_household
  WHERE (registry_household.id = registry_disclosure.household_id))));

CREATE POLICY scoped_read ON public.registry_householdchange FOR SELECT TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped_read ON public.registry_householdgroupchange FOR SELECT TO thoatngheo_scoped USING ((EXISTS ( SELECT 1
   FROM public.registry_household
  WHERE (registry_household.id = registry_householdgroupchange.household_id))));

CREATE POLICY scoped_read ON public.registry_importbatchchange FOR SELECT TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped_read ON public.registry_membershipchange FOR SELECT TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped_read ON public.registry_person FOR SELECT TO thoatngheo_scoped USING ((EXISTS ( SELECT 1
   FROM public.registry_membership
  WHERE (registry_membership.person_id = registry_person.id))));

CREATE POLICY scoped_read ON public.registry_personchange FOR SELECT TO thoatngheo_scoped USING ((EXISTS ( SELECT 1
   FROM public.registry_membership
  WHERE (registry_membership.person_id = registry_personchange.pgh_obj_id))));

CREATE POLICY scoped_read ON public.registry_residencechange FOR SELECT TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped_read ON public.registry_statementchange FOR SELECT TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped_read ON public.registry_takeoverchange FOR SELECT TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped_read ON public.reviews_casechange FOR SELECT TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped_read ON public.reviews_complaintchange FOR SELECT TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped_read ON public.reviews_decisionchange FOR SELECT TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped_read ON public.reviews_expectedescapechange FOR SELECT TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped_read ON public.reviews_meetingchange FOR SELECT TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped_read ON public.reviews_meetingvotechange FOR SELECT TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped_read ON public.reviews_officetemplatechange FOR SELECT TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped_read ON public.reviews_requestchange FOR SELECT TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

CREATE POLICY scoped_read ON public.reviews_reviewertaskchange FOR SELECT TO thoatngheo_scoped USING (((((path >= current_setting('thoatngheo.from_n'::text, true)) AND (path < current_setting('thoatngheo.to_n'::text, true))) OR ((path >= current_setting('thoatngheo.from_o'::text, true)) AND (path < current_setting('thoatngheo.to_o'::text, true)))) AND
CASE
    WHEN ((path >= current_setting('thoatngheo.from_0'::text, true)) AND (path < current_setting('thoatngheo.to_0'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_1'::text, true)) AND (path < current_setting('thoatngheo.to_1'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_2'::text, true)) AND (path < current_setting('thoatngheo.to_2'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_3'::text, true)) AND (path < current_setting('thoatngheo.to_3'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_4'::text, true)) AND (path < current_setting('thoatngheo.to_4'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_5'::text, true)) AND (path < current_setting('thoatngheo.to_5'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_6'::text, true)) AND (path < current_setting('thoatngheo.to_6'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_7'::text, true)) AND (path < current_setting('thoatngheo.to_7'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_8'::text, true)) AND (path < current_setting('thoatngheo.to_8'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_9'::text, true)) AND (path < current_setting('thoatngheo.to_9'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_10'::text, true)) AND (path < current_setting('thoatngheo.to_10'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_11'::text, true)) AND (path < current_setting('thoatngheo.to_11'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_12'::text, true)) AND (path < current_setting('thoatngheo.to_12'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_13'::text, true)) AND (path < current_setting('thoatngheo.to_13'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_14'::text, true)) AND (path < current_setting('thoatngheo.to_14'::text, true))) THEN true
    WHEN ((path >= current_setting('thoatngheo.from_15'::text, true)) AND (path < current_setting('thoatngheo.to_15'::text, true))) THEN true
    ELSE false
END));

GRANT USAGE ON SCHEMA public TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_jobs TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailaddress TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.account_emailaddress_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailconfirmation TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.account_emailconfirmation_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.accounts_assignment TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.accounts_assignment_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.accounts_assignmentchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.accounts_assignmentchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.accounts_user TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.accounts_user_groups TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.accounts_user_groups_id_seq TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.accounts_user_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.accounts_user_user_permissions TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.accounts_user_user_permissions_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.accounts_userchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.accounts_userchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.areas_namevariant TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.areas_namevariant_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.areas_namevariantchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.areas_namevariantchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.areas_succession TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.areas_succession_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.areas_successionchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.areas_successionchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.areas_unit TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.areas_unit_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.areas_unitchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.areas_unitchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.areas_unittype TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.areas_unittype_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.areas_unittypechange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.areas_unittypechange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.auth_group_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group_permissions TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.auth_group_permissions_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_permission TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.auth_permission_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.axes_accessattempt TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.axes_accessattempt_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.axes_accessattemptexpiration TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.axes_accessfailurelog TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.axes_accessfailurelog_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.axes_accesslog TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.axes_accesslog_id_seq TO thoatngheo_scoped;

GRANT SELECT ON TABLE public.core_chainentry TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.core_daymoved TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.core_daymoved_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.core_daymovedchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.core_daymovedchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.core_job TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_content_type TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.django_content_type_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_migrations TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.django_migrations_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_session TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mfa_authenticator TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.mfa_authenticator_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.pghistory_context TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_achievement TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_achievement_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_activity TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_activity_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_activitychange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_activitychange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_activityoutput TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_activityoutput_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_agency TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_agency_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_agencychange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_agencychange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_asked TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_asked_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_askedchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_askedchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_beneficiary TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_beneficiary_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_beneficiarychange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_beneficiarychange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_comment TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_comment_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_commentchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_commentchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_commitment TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_commitment_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_commitmentchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_commitmentchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_consultation TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_consultation_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_consultationchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_consultationchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_correction TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_correction_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_draftsection TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_draftsection_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_draftsectionchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_draftsectionchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_fund TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_fund_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_fundchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_fundchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_fundgift TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_fundgift_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_fundline TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_fundline_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_fundlinechange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_fundlinechange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_funduse TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_funduse_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_handeddown TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_handeddown_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_issue TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_issue_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_issuechange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_issuechange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_legalbase TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_legalbase_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_legalbasechange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_legalbasechange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_moneyentry TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_moneyentry_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_moneymove TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_moneymove_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_periodreport TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_periodreport_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_pilot TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_pilot_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_pilotchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_pilotchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_pilothousehold TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_pilothousehold_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_pilothouseholdchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_pilothouseholdchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_plan TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_plan_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_planchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_planchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_programme TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_programme_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_programmechange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_programmechange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_progressfigure TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_progressfigure_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_progressrun TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_progressrun_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_project TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_project_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_projectchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_projectchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_readdocument TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_readdocument_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_readdocumentchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_readdocumentchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_readitem TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_readitem_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_readitemchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_readitemchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_reminder TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_reminder_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_sheetupload TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_sheetupload_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_sheetuploadchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_sheetuploadchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_target TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_target_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_targetchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_targetchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_targetvalue TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_targetvalue_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_targetvaluechange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_targetvaluechange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_task TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_task_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_taskchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_taskchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_taskpart TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_taskpart_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_taskpartchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_taskpartchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_taskreport TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_taskreport_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plans_version TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.plans_version_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_events TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.procrastinate_events_id_seq TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.procrastinate_jobs_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_periodic_defers TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.procrastinate_periodic_defers_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_workers TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.procrastinate_workers_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_areatotal TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.registry_areatotal_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_areatotalchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.registry_areatotalchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_disclosure TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.registry_disclosure_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_household TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_householdchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.registry_householdchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_householdevent TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.registry_householdevent_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_householdgroup TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.registry_householdgroup_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_householdgroupchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.registry_householdgroupchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_importbatch TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_importbatchchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.registry_importbatchchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_membership TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.registry_membership_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_membershipchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.registry_membershipchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_person TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_personchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.registry_personchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_residence TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.registry_residence_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_residencechange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.registry_residencechange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_statement TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.registry_statement_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_statementchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.registry_statementchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_takeover TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.registry_takeover_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registry_takeoverchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.registry_takeoverchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_campaign TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_campaign_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_campaignchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_campaignchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_case TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_case_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_casechange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_casechange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_casestep TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_casestep_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_certificate TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_certificate_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_classificationrun TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_classificationrun_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_classificationrunchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_classificationrunchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_complaint TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_complaint_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_complaintchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_complaintchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_decision TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_decision_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_decisionchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_decisionchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_decisionitem TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_decisionitem_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_expectedescape TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_expectedescape_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_expectedescapechange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_expectedescapechange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_meeting TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_meeting_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_meetingchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_meetingchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_meetingvote TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_meetingvote_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_meetingvotechange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_meetingvotechange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_officetemplate TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_officetemplate_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_officetemplatechange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_officetemplatechange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_posting TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_posting_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_postingitem TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_postingitem_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_registerentry TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_registerentry_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_remark TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_remark_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_request TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_request_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_requestchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_requestchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_result TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_result_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_reviewertask TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_reviewertask_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_reviewertaskchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_reviewertaskchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_round TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_round_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_roundchange TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_roundchange_pgh_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_snapshot TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_snapshot_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_statusentry TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_statusentry_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews_survey TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.reviews_survey_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.socialaccount_socialaccount TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.socialaccount_socialaccount_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.socialaccount_socialapp TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.socialaccount_socialapp_id_seq TO thoatngheo_scoped;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.socialaccount_socialtoken TO thoatngheo_scoped;

GRANT SELECT,USAGE ON SEQUENCE public.socialaccount_socialtoken_id_seq TO thoatngheo_scoped;

ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT,USAGE ON SEQUENCES TO thoatngheo_scoped;

ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT,INSERT,DELETE,UPDATE ON TABLES TO thoatngheo_scoped;

INSERT INTO public.django_migrations (app, name, applied) VALUES ('pghistory', '0001_initial', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pghistory', '0002_aggregateevent', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pghistory', '0003_auto_20201023_1636', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pghistory', '0004_auto_20220906_1625', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pghistory', '0005_events_middlewareevents', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pghistory', '0006_delete_aggregateevent', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pghistory', '0007_auto_20250421_0444', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('contenttypes', '0001_initial', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('contenttypes', '0002_remove_content_type_name', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0001_initial', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0002_alter_permission_name_max_length', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0003_alter_user_email_max_length', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0004_alter_user_username_opts', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0005_alter_user_last_login_null', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0006_require_contenttypes_0002', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0007_alter_validators_add_error_messages', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0008_alter_user_username_max_length', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0009_alter_user_last_name_max_length', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0010_alter_group_name_max_length', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0011_update_proxy_permissions', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0012_alter_user_first_name_max_length', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('core', '0001_extensions', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('areas', '0001_tables', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('accounts', '0001_tables', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('account', '0001_initial', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('account', '0002_email_max_length', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('account', '0003_alter_emailaddress_create_unique_verified_email', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('account', '0004_alter_emailaddress_drop_unique_email', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('account', '0005_emailaddress_idx_upper_email', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('account', '0006_emailaddress_lower', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('account', '0007_emailaddress_idx_email', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('account', '0008_emailaddress_unique_primary_email_fixup', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('account', '0009_emailaddress_unique_primary_email', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('axes', '0001_initial', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('axes', '0002_auto_20151217_2044', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('axes', '0003_auto_20160322_0929', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('axes', '0004_auto_20181024_1538', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('axes', '0005_remove_accessattempt_trusted', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('axes', '0006_remove_accesslog_trusted', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('axes', '0007_alter_accessattempt_unique_together', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('axes', '0008_accessfailurelog', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('axes', '0009_add_session_hash', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('axes', '0010_accessattemptexpiration', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('core', '0002_tables', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('mfa', '0001_initial', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('mfa', '0002_authenticator_timestamps', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('mfa', '0003_authenticator_type_uniq', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('registry', '0001_tables', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('plans', '0001_tables', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0001_initial', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0002_drop_started_at_column', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0003_drop_started_at_column', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0004_drop_procrastinate_version_table', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0005_fix_procrastinate_fetch_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0006_fix_trigger_status_events_insert', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0007_add_queueing_lock_column', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0008_close_fetch_job_race_condition', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0009_add_defer_job_function', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0010_add_procrastinate_periodic_defers', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0011_add_foreign_key_index', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0012_add_locks_to_periodic_defer', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0013_fix_procrastinate_defer_periodic_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0014_add_finish_job_and_retry_job_functions', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0015_add_trigger_on_job_deletion', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0016_delete_finished_jobs', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0017_add_checks_to_finish_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0018_add_checks_to_retry_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0019_fix_finish_job_compat_issue', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0020_add_index_on_procrastinate_jobs', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0021_add_kwargs_to_defer_periodic_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0022_null_locks_excluded', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0023_remove_old_finish_job_function', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0024_job_id_bigint', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0025_add_models', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0026_add_job_priority', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0027_add_periodic_job_priority', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0028_add_cancel_states', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0029_add_additional_params_to_retry_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0030_alter_procrastinateevent_options', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0031_add_indexes_for_fetch_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0032_pre_cancel_notification', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0033_post_cancel_notification', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0034_pre_add_heartbeat', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0035_post_add_heartbeat', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0036_add_worker_model', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0037_pre_batch_defer_jobs', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0038_post_batch_defer_jobs', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0039_pre_priority_lock_fetch_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0040_pre_retry_failed_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0041_post_retry_failed_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('reviews', '0001_tables', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('sessions', '0001_initial', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('socialaccount', '0001_initial', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('socialaccount', '0002_token_max_lengths', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('socialaccount', '0003_extra_data_default_dict', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('socialaccount', '0004_app_provider_id_settings', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('socialaccount', '0005_socialtoken_nullable_app', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('socialaccount', '0006_alter_socialaccount_extra_data', now());
INSERT INTO public.core_daymoved (day, works, reason, source) VALUES ('2026-01-02'::date, false, 'Hoán đổi ngày làm việc dịp Tết Dương lịch 2026', 'Thông báo của Bộ Nội vụ ngày 25/12/2025 (đọc trên báo, chưa đối chiếu văn bản)');
INSERT INTO public.core_daymoved (day, works, reason, source) VALUES ('2026-01-10'::date, true, 'Hoán đổi ngày làm việc dịp Tết Dương lịch 2026', 'Thông báo của Bộ Nội vụ ngày 25/12/2025 (đọc trên báo, chưa đối chiếu văn bản)');
