SELECT c.topic_number AS topic_number, c.topic AS topic, c.ministry AS ministry, c.program AS program, c.measure AS measure,
	c.results AS results, c.next_steps AS next_steps, c.document || ':' || c.element AS sources
FROM council_measure c
JOIN document d ON d.document = c.document
WHERE (:ministry IS NULL OR c.ministry LIKE :ministry ESCAPE '!')
	AND (:topic IS NULL OR c.topic LIKE :topic ESCAPE '!')
ORDER BY c.topic_number IS NULL, c.topic_number, c.topic IS NULL, c.topic, d.hash, c.position, c.element
