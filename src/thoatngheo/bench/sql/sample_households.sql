-- Invented households for the benchmark, numbered from 0. Every choice hangs on a hash of the number, so the same
-- numbers give the same households on any day. About one value in seventy is missing (NULL = not known).
CREATE OR REPLACE MACRO chance(i, salt) AS hash(i, salt) / 18446744073709551616.0;
CREATE OR REPLACE MACRO known(i, salt, value) AS CASE WHEN hash(i, 'missing', salt) % 70 != 0 THEN value END;
CREATE OR REPLACE MACRO member_count(i) AS (
    CASE
        WHEN chance(i, 'size') < 0.001 THEN 0  -- a household whose member list was lost
        WHEN chance(i, 'size') < 0.07 THEN 1
        WHEN chance(i, 'size') < 0.22 THEN 2
        WHEN chance(i, 'size') < 0.46 THEN 3
        WHEN chance(i, 'size') < 0.76 THEN 4
        WHEN chance(i, 'size') < 0.91 THEN 5
        WHEN chance(i, 'size') < 0.98 THEN 6
        ELSE 7
    END
);

COPY (
    SELECT
        'H' || lpad(i::VARCHAR, 9, '0') AS household_id,
        lpad((hash(i // 8000) % 32000)::VARCHAR, 5, '0') AS area_code,
        CASE WHEN hash(i // 8000, 'urban') % 100 < 38 THEN 'urban' ELSE 'rural' END AS area_type,
        DATE '2025-09-01' + (hash(i, 'day') % 90)::INTEGER AS survey_date,
        known(i, 'income', (300 + 3200 * pow(chance(i, 'income'), 2.0) + 1500 * chance(i, 'more'))::BIGINT * 1000) AS income,
        CASE WHEN hash(i, 'score') % 20 = 0 THEN (60 + hash(i, 'b1') % 160)::BIGINT END AS b1_score,
        CASE WHEN hash(i, 'score') % 20 = 0 THEN (10 * (hash(i, 'b2') % 7))::BIGINT END AS b2_score,
        known(i, 'floor', (18 + 90 * pow(chance(i, 'floor'), 2.0))::INTEGER::DOUBLE) AS floor_area,
        known(i, 'wall', chance(i, 'wall') < 0.8) AS wall_durable,
        known(i, 'pillar', chance(i, 'pillar') < 0.82) AS pillar_durable,
        known(i, 'roof', chance(i, 'roof') < 0.75) AS roof_durable,
        known(i, 'house', ['permanent', 'semi_permanent', 'weak', 'simple'][1 + (4 * pow(chance(i, 'house'), 2.2))::BIGINT % 4]) AS house_type,
        known(i, 'water', ['tap', 'borehole', 'protected_dug_well', 'rain', 'bottled', 'protected_spring', 'unprotected_well', 'unprotected_spring',
            'river_lake', 'other'][1 + floor(10 * pow(chance(i, 'water'), 2.0))::BIGINT]) AS water_source,
        known(i, 'toilet', ['septic', 'semi_septic', 'pour_flush', 'two_vault', 'vip', 'seat_pit', 'other', 'none']
            [1 + floor(8 * pow(chance(i, 'toilet'), 1.6))::BIGINT]) AS toilet,
        known(i, 'internet', chance(i, 'internet') < 0.72) AS uses_internet,
        known(i, 'tv', chance(i, 'tv') < 0.7) AS has_tv,
        known(i, 'radio', chance(i, 'radio') < 0.1) AS has_radio,
        known(i, 'desktop', chance(i, 'desktop') < 0.08) AS has_desktop,
        known(i, 'phone', chance(i, 'phone') < 0.4) AS has_phone,
        known(i, 'laptop', chance(i, 'laptop') < 0.1) AS has_laptop,
        known(i, 'tablet', chance(i, 'tablet') < 0.08) AS has_tablet,
        known(i, 'smartphone', chance(i, 'smartphone') < 0.65) AS has_smartphone,
        known(i, 'loudspeaker', chance(i, 'loudspeaker') < 0.85) AS hears_loudspeaker,
        known(i, 'subscription', chance(i, 'subscription') < 0.8) AS uses_phone_subscription,
        known(i, 'waste', chance(i, 'waste') < 0.6) AS treats_waste,
        known(i, 'illness', chance(i, 'illness') < 0.05) AS untreated_illness
    FROM range($first, $last) AS numbers (i)
) TO '$households' (FORMAT parquet, COMPRESSION zstd);
