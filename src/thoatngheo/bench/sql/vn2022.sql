-- The standard of 2022 (07/2021/NĐ-CP) written by hand, as somebody would who needs only this one answer from two files.
-- Every indicator is true, false or NULL (not known) by the rules of Kleene; SQL's own AND, OR, NOT and IN follow them.
-- "missing" names, for an undetermined household, each unknown fact inside the indicators that are not known.
CREATE OR REPLACE MACRO level(name) AS CASE name
    WHEN 'none' THEN 0 WHEN 'preschool' THEN 1 WHEN 'primary' THEN 2 WHEN 'lower_secondary' THEN 3 WHEN 'upper_secondary' THEN 4
    WHEN 'vocational' THEN 4 WHEN 'college' THEN 5 WHEN 'university' THEN 6
END;
-- one aggregate for "any member": 2 one surely, 1 perhaps, 0 surely none; no member row: not known
CREATE OR REPLACE MACRO likeliest(x) AS max(CASE WHEN x THEN 2 WHEN x IS NULL THEN 1 ELSE 0 END);
CREATE OR REPLACE MACRO answer(code) AS CASE code WHEN 2 THEN true WHEN 0 THEN false END;
CREATE OR REPLACE MACRO mark(yes, number) AS CASE WHEN yes THEN number ELSE 0 END;
CREATE OR REPLACE MACRO name_if(yes, name) AS CASE WHEN yes THEN name || ';' ELSE '' END;

COPY (
    WITH people AS (
        SELECT
            m.*,
            level(school_level) AS now_at,
            level(highest_completed) AS completed,
            coalesce(
                year(survey_date) - year(birth_date)
                - CASE WHEN month(survey_date) * 100 + day(survey_date) < month(birth_date) * 100 + day(birth_date) THEN 1 ELSE 0 END,
                year(survey_date) - birth_year
            ) AS age
        FROM '$members' AS m
        JOIN (SELECT household_id, survey_date FROM '$households') USING (household_id)
    ),
    schooled AS (
        SELECT
            *,
            in_school AND now_at >= 2 AS at_primary,
            in_school AND now_at >= 3 AS at_lower,
            in_school AND now_at >= 4 AS at_upper,
            (in_school AND now_at >= 3) OR completed >= 3 AS has_lower,
            (in_school AND now_at >= 4) OR completed >= 4 AS has_upper
        FROM people
    ),
    asked AS (
        SELECT
            *,
            age BETWEEN 15 AND 59 AND able_to_work AND work IN ('seeking', 'wage_no_contract') AS jobless,
            age < 16 OR monthly_allowance IN ('elderly', 'disabled') AS dependant,
            age < 16 AND (stunted OR underweight) AS undernourished,
            age >= 6 AND NOT health_insurance AS uninsured,
            age BETWEEN 16 AND 30 AND NOT has_lower AS below_lower,
            age BETWEEN 18 AND 30 AND NOT has_upper AS below_upper,
            age BETWEEN 3 AND 15 AND NOT in_school AS out_of_school,
            age BETWEEN 6 AND 15 AND NOT at_primary AS below_primary,
            age BETWEEN 12 AND 15 AND NOT at_lower AS behind
        FROM schooled
    ),
    judged AS (
        SELECT
            *,
            NOT certified_on_the_job AND (below_lower OR below_upper) AS unschooled_adult,
            out_of_school OR below_primary OR behind AS unschooled_child
        FROM asked
    ),
    marked AS (
        SELECT
            household_id, jobless, dependant, undernourished, uninsured, unschooled_adult, unschooled_child,
            CASE WHEN jobless IS NULL THEN
                mark(age IS NULL, 1) + mark(able_to_work IS NULL, 2) + mark(work IS NULL, 4) ELSE 0 END
            + CASE WHEN dependant IS NULL THEN mark(age IS NULL, 8) + mark(monthly_allowance IS NULL, 16) ELSE 0 END
            + CASE WHEN undernourished IS NULL THEN
                mark(age IS NULL, 32)
                + mark((stunted OR underweight) IS NULL AND stunted IS NULL, 64)
                + mark((stunted OR underweight) IS NULL AND underweight IS NULL, 128) ELSE 0 END
            + CASE WHEN uninsured IS NULL THEN mark(age IS NULL, 256) + mark(health_insurance IS NULL, 512) ELSE 0 END
            + CASE WHEN unschooled_adult IS NULL THEN
                mark(certified_on_the_job IS NULL, 1024)
                + CASE WHEN (below_lower OR below_upper) IS NULL THEN
                    mark(age IS NULL, 2048)
                    + mark(in_school IS NULL AND (
                        (below_lower IS NULL AND has_lower IS NULL AND at_lower IS NULL)
                        OR (below_upper IS NULL AND has_upper IS NULL AND at_upper IS NULL)), 4096)
                    + mark(school_level IS NULL AND (
                        (below_lower IS NULL AND has_lower IS NULL AND at_lower IS NULL)
                        OR (below_upper IS NULL AND has_upper IS NULL AND at_upper IS NULL)), 8192)
                    + mark(highest_completed IS NULL AND (
                        (below_lower IS NULL AND has_lower IS NULL) OR (below_upper IS NULL AND has_upper IS NULL)), 16384) ELSE 0 END
                ELSE 0 END
            + CASE WHEN unschooled_child IS NULL THEN
                mark(age IS NULL, 32768)
                + mark(in_school IS NULL AND (
                    out_of_school IS NULL OR (below_primary IS NULL AND at_primary IS NULL) OR (behind IS NULL AND at_lower IS NULL)), 65536)
                + mark(school_level IS NULL AND (
                    (below_primary IS NULL AND at_primary IS NULL) OR (behind IS NULL AND at_lower IS NULL)), 131072) ELSE 0 END
                AS unknown
        FROM judged
    ),
    by_household AS (
        SELECT
            household_id,
            count(*) AS members,
            likeliest(jobless) AS jobless,
            count(*) FILTER (dependant) AS dependants,
            count(*) FILTER (dependant IS NULL) AS maybe_dependants,
            likeliest(undernourished) AS undernourished,
            likeliest(uninsured) AS uninsured,
            likeliest(unschooled_adult) AS unschooled_adult,
            likeliest(unschooled_child) AS unschooled_child,
            bit_or(unknown) AS unknown
        FROM marked
        GROUP BY household_id
    ),
    indicators AS (
        SELECT
            h.*,
            members,
            unknown,
            answer(jobless) AS d_employment,
            CASE WHEN dependants * 2 > members THEN true WHEN (dependants + maybe_dependants) * 2 <= members THEN false END AS d_dependants,
            answer(undernourished) AS d_nutrition,
            answer(uninsured) AS d_health_insurance,
            answer(unschooled_adult) AS d_adult_education,
            answer(unschooled_child) AS d_child_schooling,
            CASE
                WHEN mark(NOT wall_durable, 1) + mark(NOT pillar_durable, 1) + mark(NOT roof_durable, 1) >= 2 THEN true
                WHEN mark(wall_durable, 1) + mark(pillar_durable, 1) + mark(roof_durable, 1) >= 2 THEN false
            END AS d_housing_quality,
            floor_area < 8 * members AS d_housing_area,
            water_source NOT IN ('tap', 'borehole', 'protected_dug_well', 'protected_spring', 'rain', 'bottled') AS d_water_source,
            toilet NOT IN ('septic', 'semi_septic', 'pour_flush', 'vip', 'seat_pit', 'two_vault') AS d_toilet,
            NOT uses_internet AS d_telecom,
            NOT (has_tv OR has_radio OR has_desktop OR has_phone OR has_laptop OR has_tablet OR has_smartphone) AS d_info_means,
            CASE WHEN maybe_dependants = 0 THEN dependants / members END AS dependency_ratio,
            floor_area / members AS floor_area_per_person,
            CASE WHEN area_type = 'urban' THEN 2000000 ELSE 1500000 END AS line,
            CASE WHEN area_type = 'urban' THEN 3000000 ELSE 2250000 END AS middle_line,
            CASE WHEN area_type = 'urban' THEN 175 ELSE 140 END AS b1_max
        FROM '$households' AS h
        LEFT JOIN by_household USING (household_id)
    ),
    counted AS (
        SELECT
            *,
            mark(d_employment, 1) + mark(d_dependants, 1) + mark(d_nutrition, 1) + mark(d_health_insurance, 1) + mark(d_adult_education, 1)
            + mark(d_child_schooling, 1) + mark(d_housing_quality, 1) + mark(d_housing_area, 1) + mark(d_water_source, 1) + mark(d_toilet, 1)
            + mark(d_telecom, 1) + mark(d_info_means, 1) AS deprivations_min,
            12 - mark(NOT d_employment, 1) - mark(NOT d_dependants, 1) - mark(NOT d_nutrition, 1) - mark(NOT d_health_insurance, 1)
            - mark(NOT d_adult_education, 1) - mark(NOT d_child_schooling, 1) - mark(NOT d_housing_quality, 1) - mark(NOT d_housing_area, 1)
            - mark(NOT d_water_source, 1) - mark(NOT d_toilet, 1) - mark(NOT d_telecom, 1) - mark(NOT d_info_means, 1) AS deprivations_max
        FROM indicators
    ),
    decided AS (
        SELECT
            *,
            CASE
                WHEN income > middle_line THEN 'not_poor'
                WHEN income > line THEN 'middle'
                WHEN income <= line AND deprivations_min >= 3 THEN 'poor'
                WHEN income <= line AND deprivations_max <= 2 THEN 'near_poor'
                ELSE 'undetermined'
            END AS by_income,
            CASE
                WHEN b1_score IS NULL OR b2_score IS NULL THEN NULL
                WHEN b1_score <= b1_max AND b2_score >= 30 THEN 'poor'
                WHEN b1_score <= b1_max THEN 'near_poor'
                WHEN income > line AND income <= middle_line THEN 'middle'
                ELSE 'not_poor'
            END AS by_score
        FROM counted
    )
    SELECT
        household_id,
        'VN-2022' AS standard,
        coalesce(by_score, by_income) AS category,
        CASE WHEN deprivations_min = deprivations_max THEN deprivations_min END AS deprivations,
        deprivations_min,
        deprivations_max,
        d_employment, d_dependants, d_nutrition, d_health_insurance, d_adult_education, d_child_schooling,
        d_housing_quality, d_housing_area, d_water_source, d_toilet, d_telecom, d_info_means,
        dependency_ratio,
        floor_area_per_person,
        CASE WHEN by_score IS NULL AND by_income = 'undetermined' THEN rtrim(
            name_if(income IS NULL, 'income')
            || CASE WHEN deprivations_min < 3 AND deprivations_max >= 3 THEN
                name_if(floor_area IS NULL, 'floor_area')
                || name_if(d_housing_quality IS NULL AND wall_durable IS NULL, 'wall_durable')
                || name_if(d_housing_quality IS NULL AND pillar_durable IS NULL, 'pillar_durable')
                || name_if(d_housing_quality IS NULL AND roof_durable IS NULL, 'roof_durable')
                || name_if(water_source IS NULL, 'water_source')
                || name_if(toilet IS NULL, 'toilet')
                || name_if(uses_internet IS NULL, 'uses_internet')
                || name_if(d_info_means IS NULL AND has_tv IS NULL, 'has_tv')
                || name_if(d_info_means IS NULL AND has_radio IS NULL, 'has_radio')
                || name_if(d_info_means IS NULL AND has_desktop IS NULL, 'has_desktop')
                || name_if(d_info_means IS NULL AND has_phone IS NULL, 'has_phone')
                || name_if(d_info_means IS NULL AND has_laptop IS NULL, 'has_laptop')
                || name_if(d_info_means IS NULL AND has_tablet IS NULL, 'has_tablet')
                || name_if(d_info_means IS NULL AND has_smartphone IS NULL, 'has_smartphone')
                || name_if(members IS NULL, 'members')
                || name_if((asks & (1 | 8 | 32 | 256 | 2048 | 32768)) != 0, 'birth_date')
                || name_if((asks & 2) != 0, 'able_to_work')
                || name_if((asks & 4) != 0, 'work')
                || name_if((asks & 16) != 0, 'monthly_allowance')
                || name_if((asks & 512) != 0, 'health_insurance')
                || name_if((asks & (4096 | 65536)) != 0, 'in_school')
                || name_if((asks & (8192 | 131072)) != 0, 'school_level')
                || name_if((asks & 16384) != 0, 'highest_completed')
                || name_if((asks & 1024) != 0, 'certified_on_the_job')
                || name_if((asks & 64) != 0, 'stunted')
                || name_if((asks & 128) != 0, 'underweight')
            ELSE '' END, ';') END AS missing,
        CASE WHEN by_score IS NULL THEN 'income' ELSE 'score' END AS method,
        CASE
            WHEN income IS NULL THEN NULL
            WHEN (by_score = 'poor' AND (income > line OR deprivations_max < 3))
                OR (by_score = 'near_poor' AND (income > line OR deprivations_min >= 3))
                OR (by_score IN ('middle', 'not_poor') AND income <= line)
                THEN 'Thu nhập và điểm cho kết quả khác nhau về hộ nghèo, hộ cận nghèo; giữ kết quả theo điểm.'
        END AS warning
    FROM (
        SELECT
            *,
            -- what was unknown counts only inside an indicator that is itself not known
            unknown & (mark(d_employment IS NULL, 7) | mark(d_dependants IS NULL, 24) | mark(d_nutrition IS NULL, 224) | mark(d_health_insurance IS NULL, 768)
                | mark(d_adult_education IS NULL, 31744) | mark(d_child_schooling IS NULL, 229376)) AS asks
        FROM decided
    )
) TO '$out' (FORMAT parquet);
