/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Program Relation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A link between two programs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.ProgramRelation#getSource <em>Source</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ProgramRelation#getTarget <em>Target</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ProgramRelation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ProgramRelation#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramRelation()
 * @model annotation="https://hyoka.org/label ja='\u7cfb\u8b5c'"
 * @generated
 */
public interface ProgramRelation extends Element {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The earlier or smaller one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(ProgramNode)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramRelation_Source()
	 * @model resolveProxies="false" required="true"
	 *        annotation="https://hyoka.org/label ja='\u5143' help.ja='\u95a2\u4fc2\u306e\u5143\u3068\u306a\u308b\u4e8b\u696d\u3002\u5148\u306b\u884c\u308f\u308c\u305f\u3082\u306e\u3001\u307e\u305f\u306f\u69cb\u6210\u3059\u308b\u5074\u3002'"
	 * @generated
	 */
	ProgramNode getSource();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramRelation#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(ProgramNode value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The later or larger one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(ProgramNode)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramRelation_Target()
	 * @model resolveProxies="false" required="true"
	 *        annotation="https://hyoka.org/label ja='\u5148' help.ja='\u95a2\u4fc2\u306e\u5148\u3068\u306a\u308b\u4e8b\u696d\u3002\u5f8c\u306b\u884c\u308f\u308c\u305f\u3082\u306e\u3001\u307e\u305f\u306f\u5168\u4f53\u306e\u5074\u3002'"
	 * @generated
	 */
	ProgramNode getTarget();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramRelation#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(ProgramNode value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.ProgramRelationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How they hang together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.ProgramRelationKind
	 * @see #setKind(ProgramRelationKind)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramRelation_Kind()
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u985e' help.ja='\u5148\u884c\u4e8b\u696d\u3001\u9023\u643a\u4e8b\u696d\u3001\u69cb\u6210\u4e8b\u696d\u306e\u5225\u3002'"
	 * @generated
	 */
	ProgramRelationKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramRelation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.ProgramRelationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ProgramRelationKind value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which way the two belong together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramRelation_Text()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u95a2\u9023\u6027' help.ja='\u4e8c\u3064\u306e\u4e8b\u696d\u304c\u3069\u306e\u3088\u3046\u306b\u95a2\u9023\u3059\u308b\u304b\u3002'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramRelation#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // ProgramRelation
