/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Council Measure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measure of a ministry or program on a topic.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.CouncilMeasure#getMinistry <em>Ministry</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CouncilMeasure#getProgram <em>Program</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CouncilMeasure#getText <em>Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CouncilMeasure#getResults <em>Results</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CouncilMeasure#getNextSteps <em>Next Steps</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CouncilMeasure#getSource <em>Source</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CouncilMeasure#getPlace <em>Place</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getCouncilMeasure()
 * @model annotation="https://hyoka.org/label ja='\u53d6\u7d44'"
 * @generated
 */
public interface CouncilMeasure extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Ministry</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ministry</em>' reference.
	 * @see #setMinistry(Organization)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCouncilMeasure_Ministry()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5e9c\u7701' help.ja='\u53d6\u7d44\u3092\u884c\u3046\u5e9c\u7701\u3002'"
	 * @generated
	 */
	Organization getMinistry();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CouncilMeasure#getMinistry <em>Ministry</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ministry</em>' reference.
	 * @see #getMinistry()
	 * @generated
	 */
	void setMinistry(Organization value);

	/**
	 * Returns the value of the '<em><b>Program</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Program</em>' reference.
	 * @see #setProgram(ProgramNode)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCouncilMeasure_Program()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u4e8b\u696d' help.ja='\u53d6\u7d44\u3092\u884c\u3046\u4e8b\u696d\u3002'"
	 * @generated
	 */
	ProgramNode getProgram();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CouncilMeasure#getProgram <em>Program</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Program</em>' reference.
	 * @see #getProgram()
	 * @generated
	 */
	void setProgram(ProgramNode value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCouncilMeasure_Text()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u5185\u5bb9' help.ja='\u53d6\u7d44\u306e\u5185\u5bb9\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CouncilMeasure#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Results</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Results</em>' attribute.
	 * @see #setResults(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCouncilMeasure_Results()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u6210\u679c' help.ja='\u53d6\u7d44\u3067\u5f97\u3089\u308c\u305f\u6210\u679c\u3002'"
	 * @generated
	 */
	String getResults();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CouncilMeasure#getResults <em>Results</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Results</em>' attribute.
	 * @see #getResults()
	 * @generated
	 */
	void setResults(String value);

	/**
	 * Returns the value of the '<em><b>Next Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What comes next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Steps</em>' attribute.
	 * @see #setNextSteps(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCouncilMeasure_NextSteps()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u4eca\u5f8c' help.ja='\u4eca\u5f8c\u306e\u4e88\u5b9a\u3002'"
	 * @generated
	 */
	String getNextSteps();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CouncilMeasure#getNextSteps <em>Next Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Steps</em>' attribute.
	 * @see #getNextSteps()
	 * @generated
	 */
	void setNextSteps(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is quoted from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCouncilMeasure_Source()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u51fa\u5178' help.ja='\u8a18\u8f09\u3092\u5f15\u7528\u3057\u305f\u6587\u66f8\u3002'"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CouncilMeasure#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCouncilMeasure_Place()
	 * @model annotation="https://hyoka.org/label ja='\u7b87\u6240' help.ja='\u6587\u66f8\u306e\u4e2d\u306e\u5f15\u7528\u7b87\u6240\u3002'"
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CouncilMeasure#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

} // CouncilMeasure
