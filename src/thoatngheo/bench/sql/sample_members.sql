-- Invented people of the same households, 3.6 each on average; see sample_households.sql for the macros.
COPY (
    WITH numbered AS (SELECT i, unnest(range(1, member_count(i) + 1)) AS number FROM range($first, $last) AS numbers (i)),
    people AS (
        SELECT
            i,
            number,
            i * 8 + number AS p,
            -- the first two are adults, the others mostly children; one household in nine is elderly
            CASE
                WHEN number <= 2 THEN 20 + 50 * chance(i * 8 + number, 'age') + CASE WHEN hash(i, 'old') % 9 = 0 THEN 25 ELSE 0 END
                WHEN number = 5 THEN 30 + 55 * chance(i * 8 + number, 'age')
                ELSE 24 * chance(i * 8 + number, 'age')
            END AS age,
            DATE '2025-08-31' - (365.2425 * age)::INTEGER AS born
        FROM numbered
    ),
    schooled AS (
        SELECT
            *,
            CASE
                WHEN age < 3 THEN NULL
                WHEN age < 6 AND chance(p, 'school') < 0.85 THEN 'preschool'
                WHEN age >= 6 AND age < 11 AND chance(p, 'school') < 0.97 THEN 'primary'
                WHEN age >= 11 AND age < 15 AND chance(p, 'school') < 0.93 THEN 'lower_secondary'
                WHEN age >= 15 AND age < 18 AND chance(p, 'school') < 0.75 THEN 'upper_secondary'
                WHEN age >= 18 AND age < 22 AND chance(p, 'school') < 0.25 THEN 'university'
            END AS level
        FROM people
    )
    SELECT
        'H' || lpad(i::VARCHAR, 9, '0') AS household_id,
        number AS member_no,
        -- of one person in sixty only the year is known, of one in two hundred not even that
        CASE WHEN hash(p, 'born') % 60 != 0 THEN born END AS birth_date,
        CASE WHEN hash(p, 'year') % 200 != 0 THEN year(born) END AS birth_year,
        CASE WHEN hash(p, 'sex') % 2 = 0 THEN 'male' ELSE 'female' END AS sex,
        CASE WHEN hash(i, 'ethnicity') % 100 < 85 THEN '01' ELSE lpad((2 + hash(i, 'group') % 53)::VARCHAR, 2, '0') END AS ethnicity,
        ['head', 'spouse', 'child', 'child', 'parent', 'child', 'grandchild'][number] AS relation,
        known(p, 'able', age >= 15 AND age < 75 AND chance(p, 'able') < 0.95) AS able_to_work,
        known(p, 'work', CASE
            WHEN age < 15 OR level IS NOT NULL THEN 'none'
            ELSE ['self_employed', 'wage_contract', 'none', 'wage_no_contract', 'seeking'][1 + floor(5 * pow(chance(p, 'work'), 2.2))::BIGINT]
        END) AS work,
        known(p, 'allowance', CASE
            WHEN age >= 80 THEN 'elderly'
            WHEN chance(p, 'disabled') < 0.03 THEN 'disabled'
            WHEN chance(p, 'disabled') < 0.04 THEN 'other'
            ELSE 'none'
        END) AS monthly_allowance,
        known(p, 'insurance', chance(p, 'insurance') < 0.95) AS health_insurance,
        known(p, 'in_school', level IS NOT NULL) AS in_school,
        known(p, 'level', level) AS school_level,
        known(p, 'completed', CASE
            WHEN age < 11 THEN 'none'
            WHEN age < 15 THEN 'primary'
            WHEN age < 18 THEN 'lower_secondary'
            ELSE ['upper_secondary', 'vocational', 'lower_secondary', 'college', 'university', 'primary', 'none']
                [1 + floor(7 * pow(chance(p, 'completed'), 1.7))::BIGINT]
        END) AS highest_completed,
        known(p, 'certified', age >= 18 AND chance(p, 'certified') < 0.04) AS certified_on_the_job,
        CASE WHEN age < 16 THEN known(p, 'stunted', chance(p, 'stunted') < 0.08) END AS stunted,
        CASE WHEN age < 16 THEN known(p, 'underweight', chance(p, 'underweight') < 0.06) END AS underweight,
        known(p, 'merit', age >= 50 AND chance(p, 'merit') < 0.03) AS merit
    FROM schooled
) TO '$members' (FORMAT parquet, COMPRESSION zstd);
