/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pipeline Stage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One stage of support.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.PipelineStage#getCode <em>Code</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PipelineStage#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PipelineStage#getNewTopics <em>New Topics</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PipelineStage#getAmountPerTopic <em>Amount Per Topic</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PipelineStage#getNext <em>Next</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getPipelineStage()
 * @model annotation="https://hyoka.org/label ja='\u6bb5\u968e'"
 * @generated
 */
public interface PipelineStage extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Letter, such as A, preF, B, C, F.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPipelineStage_Code()
	 * @model annotation="https://hyoka.org/label ja='\u8a18\u53f7'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PipelineStage#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Goal of the stage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goal</em>' attribute.
	 * @see #setGoal(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPipelineStage_Goal()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u76ee\u6a19'"
	 * @generated
	 */
	String getGoal();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PipelineStage#getGoal <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' attribute.
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(String value);

	/**
	 * Returns the value of the '<em><b>New Topics</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of new topics, as printed (a range or 程度 is allowed).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>New Topics</em>' attribute.
	 * @see #setNewTopics(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPipelineStage_NewTopics()
	 * @model annotation="https://hyoka.org/label ja='\u65b0\u898f\u63a1\u629e'"
	 * @generated
	 */
	String getNewTopics();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PipelineStage#getNewTopics <em>New Topics</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>New Topics</em>' attribute.
	 * @see #getNewTopics()
	 * @generated
	 */
	void setNewTopics(String value);

	/**
	 * Returns the value of the '<em><b>Amount Per Topic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount per topic as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount Per Topic</em>' attribute.
	 * @see #setAmountPerTopic(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPipelineStage_AmountPerTopic()
	 * @model annotation="https://hyoka.org/label ja='\u8ab2\u984c\u5f53\u305f\u308a\u91d1\u984d'"
	 * @generated
	 */
	String getAmountPerTopic();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PipelineStage#getAmountPerTopic <em>Amount Per Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount Per Topic</em>' attribute.
	 * @see #getAmountPerTopic()
	 * @generated
	 */
	void setAmountPerTopic(String value);

	/**
	 * Returns the value of the '<em><b>Next</b></em>' reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.PipelineStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where a topic goes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next</em>' reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPipelineStage_Next()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u6b21\u306e\u6bb5\u968e'"
	 * @generated
	 */
	EList<PipelineStage> getNext();

} // PipelineStage
