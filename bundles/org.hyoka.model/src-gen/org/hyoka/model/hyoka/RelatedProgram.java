/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Related Program</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A program outside this dossier.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.RelatedProgram#getMinistry <em>Ministry</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.RelatedProgram#getExecutor <em>Executor</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.RelatedProgram#getSummary <em>Summary</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getRelatedProgram()
 * @model annotation="https://hyoka.org/label ja='\u95a2\u9023\u4e8b\u696d'"
 * @generated
 */
public interface RelatedProgram extends ProgramNode {
	/**
	 * Returns the value of the '<em><b>Ministry</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ministry in charge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ministry</em>' reference.
	 * @see #setMinistry(Organization)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getRelatedProgram_Ministry()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u6240\u7ba1' help.ja='\u4e8b\u696d\u3092\u6240\u7ba1\u3059\u308b\u5e9c\u7701\u3002'"
	 * @generated
	 */
	Organization getMinistry();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.RelatedProgram#getMinistry <em>Ministry</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ministry</em>' reference.
	 * @see #getMinistry()
	 * @generated
	 */
	void setMinistry(Organization value);

	/**
	 * Returns the value of the '<em><b>Executor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who runs it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Executor</em>' reference.
	 * @see #setExecutor(Organization)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getRelatedProgram_Executor()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5b9f\u65bd\u6a5f\u95a2' help.ja='\u4e8b\u696d\u3092\u5b9f\u65bd\u3059\u308b\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	Organization getExecutor();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.RelatedProgram#getExecutor <em>Executor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Executor</em>' reference.
	 * @see #getExecutor()
	 * @generated
	 */
	void setExecutor(Organization value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getRelatedProgram_Summary()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u6982\u8981' help.ja='\u4e8b\u696d\u306e\u5185\u5bb9\u306e\u8981\u7d04\u3002'"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.RelatedProgram#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

} // RelatedProgram
